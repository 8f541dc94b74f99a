using System.Text;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class JsonOutputTests
{
    [Test]
    public void Json_is_indented_by_two_with_newlines_of_one_character() =>
        Assert.That(Encoding.UTF8.GetString(JsonOutput.ToBytes(DocumentReader.Read("{b: [1, x], a: {}}", "pets"))), Is.EqualTo(
            "{\n  \"b\": [\n    1,\n    \"x\"\n  ],\n  \"a\": {}\n}\n"));

    [Test]
    public void The_same_nodes_give_the_same_bytes() =>
        Assert.That(JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "a")), Is.EqualTo(JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "b"))));

    [Test]
    public void What_was_written_is_read_as_the_same_nodes()
    {
        var bytes = JsonOutput.ToBytes(DocumentReader.Read(RepositoryFiles.PublishedDocument, "pets.yaml"));

        Assert.That(JsonOutput.ToBytes(DocumentReader.Read(Encoding.UTF8.GetString(bytes), "pets.json")), Is.EqualTo(bytes));
    }

    [Test]
    public void Numbers_are_normalized_and_no_digit_is_lost() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("[0x1F, 0o17, .5, +3, 1.10, 12345678901234567890.123]", "pets")), Is.EqualTo(
            "[31,15,0.5,3,1.10,12345678901234567890.123]"));

    [Test]
    public void Text_that_looks_like_something_else_stays_text() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("['1', 'true', 'null', no, 2024-01-31]", "pets")), Is.EqualTo(
            """["1","true","null","no","2024-01-31"]"""));

    [Test]
    public void Booleans_and_nulls_are_written_in_lower_case() =>
        Assert.That(JsonOutput.ToCompactText(DocumentReader.Read("[TRUE, False, NULL, ~, ]", "pets")), Is.EqualTo("[true,false,null,null]"));

    [Test]
    public void A_number_that_json_does_not_have_is_refused_with_its_place() =>
        Assert.That(Refused.Message(() => JsonOutput.ToBytes(DocumentReader.Read("a:\n  b: .nan\n", "pets"))), Is.EqualTo("pets:2:6: JSON has no number .nan."));
}
