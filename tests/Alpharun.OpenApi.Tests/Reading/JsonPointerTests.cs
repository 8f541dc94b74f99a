using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class JsonPointerTests
{
    [TestCase("pets", "/paths/pets")]
    [TestCase("/pets/{id}", "/paths/~1pets~1{id}")]
    [TestCase("a~b", "/paths/a~0b")]
    [TestCase("~1", "/paths/~01")]
    [TestCase("", "/paths/")]
    public void A_key_is_escaped(string key, string pointer) => Assert.That(JsonPointer.Append("/paths", key), Is.EqualTo(pointer));

    [TestCase("pets")]
    [TestCase("/pets/{id}")]
    [TestCase("a~b")]
    [TestCase("~1")]
    [TestCase("~0/~01")]
    [TestCase("")]
    public void An_escaped_key_is_unescaped(string key) => Assert.That(JsonPointer.Keys(JsonPointer.Append("", key)), Is.EqualTo(new[] { key }));

    [TestCase("", "{\"a/b\":[{\"c\":1}]}")]
    [TestCase("/a~1b", "[{\"c\":1}]")]
    [TestCase("/a~1b/0/c", "1")]
    public void A_pointer_finds_its_node(string pointer, string expected) =>
        Assert.That(JsonOutput.ToCompactText(JsonPointer.Find(Document(), pointer)!), Is.EqualTo(expected));

    [TestCase("/a")]
    [TestCase("/a~1b/1")]
    [TestCase("/a~1b/-1")]
    [TestCase("/a~1b/x")]
    [TestCase("/a~1b/0/c/d")]
    public void A_pointer_without_a_node_finds_nothing(string pointer) => Assert.That(JsonPointer.Find(Document(), pointer), Is.Null);

    [Test]
    public void Every_node_gets_its_pointer()
    {
        var document = Document();

        JsonPointer.Stamp(document);

        Assert.That(JsonPointer.Find(document, "/a~1b/0/c")!.Origin, Is.EqualTo("/a~1b/0/c"));
    }

    [TestCase("#/components/schemas/Pet", "/components/schemas/Pet")]
    [TestCase("#/paths/~1pets~1%7Bid%7D", "/paths/~1pets~1{id}")]
    [TestCase("#%2Fpaths%2Fa", "/paths/a")]
    [TestCase("#", "")]
    public void A_reference_within_the_document_has_a_pointer(string reference, string pointer) =>
        Assert.That(JsonPointer.OfReference(reference), Is.EqualTo(pointer));

    [TestCase("pets.yaml#/Pet")]
    [TestCase("https://example.com/pets.yaml")]
    [TestCase("#Pet")]
    [TestCase("#a/components/schemas/Pet")]
    [TestCase("")]
    public void A_reference_to_another_document_has_no_pointer(string reference) => Assert.That(JsonPointer.OfReference(reference), Is.Null);

    private static Node Document() => DocumentReader.Read("a/b: [{c: 1}]", "pets");
}
