using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class DocumentReaderErrorTests
{
    [TestCase("a: 1\nb: 2\na: 3\n", "pets:3:1: the key 'a' appears twice in one map.")]
    [TestCase("""{"a": {"b": 1, "b": 2}}""", "pets:1:16: the key 'b' appears twice in one map.")]
    [TestCase("", "pets:1:1: the document is empty.")]
    [TestCase(" \n\n# nothing but a comment\n", "pets:1:1: the document is empty.")]
    [TestCase("a: 1\n---\nb: 2\n", "pets:2:1: a second document begins here; only one is expected.")]
    [TestCase("a: 1\n? [b]\n: 2\n", "pets:2:3: a key must be text.")]
    [TestCase("{a: 1}: 2", "pets:1:1: a key must be text.")]
    [TestCase("a: &a 1\n*a : 2\n", "pets:2:1: a key must be text.")]
    [TestCase("a: *nobody\n", "pets:1:4: the alias *nobody refers to an unknown or incomplete anchor.")]
    [TestCase("a: &a\n  b: *a\n", "pets:2:6: the alias *a refers to an unknown or incomplete anchor.")]
    public void An_invalid_document_is_rejected_with_the_location(string text, string message) =>
        Assert.That(Refused.Message(() => DocumentReader.Read(text, "pets")), Is.EqualTo(message));

    [TestCase("- a\n- b\n", "pets:1:1: expected a map")]
    [TestCase("just text", "pets:1:1: expected a map")]
    [TestCase("# pets\n[1]", "pets:2:1: expected a map")]
    public void A_document_whose_root_is_not_a_map_is_rejected(string text, string message) =>
        Assert.That(Refused.Message(() => DocumentReader.ReadMap(text, "pets")), Does.StartWith(message));

    [TestCase("a: [1, 2\nb: 3\n")]
    [TestCase("a: 'x\n")]
    [TestCase("a: b: c\n")]
    [TestCase("a:\n\t- b\n")]
    [TestCase("a: \"\\q\"\n")]
    [TestCase("a: @b\n")]
    [TestCase("%YAML 9.9\n---\na: 1\n")]
    [TestCase("a: 1\n b: 2\n")]
    public void Invalid_YAML_is_rejected_with_the_location(string text) =>
        Assert.That(Refused.Message(() => DocumentReader.Read(text, "pets")), Does.Match(@"^pets:\d+:\d+: not valid YAML or JSON: \S"));

    [TestCase("""{"a": 1""")]
    [TestCase("""{"a": 1,, "b": 2}""")]
    [TestCase("""{"a": [1, 2}""")]
    [TestCase("""{"a": "x}""")]
    [TestCase("""{"a": 1} }""")]
    [TestCase("""{"a": "\ud83d"}""")]
    [TestCase("""{"a": "\u12"}""")]
    public void Invalid_JSON_is_rejected_with_the_location(string text) =>
        Assert.That(Refused.Message(() => DocumentReader.Read(text, "pets")), Does.Match(@"^pets:\d+:\d+: "));

    [Test]
    public void A_truncated_document_is_either_read_or_rejected()
    {
        var text = RepositoryFiles.PublishedDocument;
        for (var length = 0; length < text.Length; length += 37)
        {
            AssertReadOrRefused(text[..length]);
        }
    }

    [Test]
    public void A_document_with_a_stray_character_is_either_read_or_rejected()
    {
        const string strays = "{}[]:,-?&*!|>'\"%@`#\t\0\u0001\ud83d~<=\n\r\u0085\u2028\\";
        var text = RepositoryFiles.PublishedDocument[..2000];
        for (var index = 0; index < text.Length; index += 7)
        {
            AssertReadOrRefused(text.Insert(index, strays[index % strays.Length].ToString()));
        }
    }

    private static void AssertReadOrRefused(string text)
    {
        try
        {
            DocumentReader.Read(text, "pets");
        }
        catch (DocumentException exception)
        {
            Assert.That(exception.Message, Does.Match(@"\Apets:\d+:\d+: [^\r\n]+\z"));
        }
    }
}
