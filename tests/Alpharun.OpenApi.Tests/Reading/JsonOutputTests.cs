using System.Text;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class JsonOutputTests
{
    [Test]
    public void JSON_is_indented_by_two_spaces_with_LF_line_endings() =>
        Assert.That(Encoding.UTF8.GetString(JsonOutput.ToBytes(DocumentReader.Read("{b: [1, x], a: {}}", "pets"))), Is.EqualTo(
            "{\n  \"b\": [\n    1,\n    \"x\"\n  ],\n  \"a\": {}\n}\n"));

    [Test]
    public void Equal_nodes_produce_equal_bytes() =>
        Assert.That(JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "a")), Is.EqualTo(JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "b"))));

    [Test]
    public void Nodes_survive_a_round_trip()
    {
        var bytes = JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "pets.yaml"));

        Assert.That(JsonOutput.ToBytes(DocumentReader.Read(Encoding.UTF8.GetString(bytes), "pets.json")), Is.EqualTo(bytes));
    }

    [Test]
    public void Numbers_are_normalized_without_losing_digits() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("[0x1F, 0o17, .5, +3, 1.10, 12345678901234567890.123]", "pets")), Is.EqualTo(
            "[31,15,0.5,3,1.10,12345678901234567890.123]"));

    [Test]
    public void Text_that_looks_like_another_type_stays_text() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("['1', 'true', 'null', no, 2024-01-31]", "pets")), Is.EqualTo(
            """["1","true","null","no","2024-01-31"]"""));

    [Test]
    public void Booleans_and_nulls_are_written_in_lower_case() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("[TRUE, False, NULL, ~, ]", "pets")), Is.EqualTo("[true,false,null,null]"));

    [Test]
    public void A_number_that_JSON_does_not_support_is_rejected_with_its_location() =>
        Assert.That(Refused.Message(() => JsonOutput.ToBytes(DocumentReader.Read("a:\n  b: .nan\n", "pets"))), Is.EqualTo("pets:2:6: the number .nan cannot be written as JSON."));
}
