using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Test]
    public void YAML_is_read_as_maps_lists_and_scalars() =>
        Assert.That(Compact("""
            shop:
              name: Fluffy & Co
              pets: [cat, dog]
            open: true
            """), Is.EqualTo("""{"shop":{"name":"Fluffy & Co","pets":["cat","dog"]},"open":true}"""));

    [TestCase("""{"a":{"b":[1,-2.5e3,null,false,"x"]},"c":[]}""")]
    [TestCase("""{"text":"a \"quoted\" / and \\ back\nnext\ttab é ☃"}""")]
    [TestCase("""{"":{"":0}}""")]
    [TestCase("""["https://example.com/a?b=c#d","- no list","# no comment","{","key: no value"]""")]
    public void JSON_survives_a_round_trip(string json) => Assert.That(Compact(json), Is.EqualTo(json));

    [Test]
    public void JSON_can_be_indented_with_tabs() =>
        Assert.That(Compact("{\n\t\"a\": [\n\t\t1,\n\t\t2\n\t]\n}\n"), Is.EqualTo("""{"a":[1,2]}"""));

    [TestCase(@"""\/""", "/")]
    [TestCase(@"""\u00e9""", "é")]
    [TestCase(@"""\ud83d\ude00""", "😀")]
    public void Json_escapes_are_read(string json, string text) =>
        Assert.That(((ScalarNode)DocumentReader.Read(json, "pets.json")).Text, Is.EqualTo(text));

    [Test]
    public void A_node_has_its_line_and_column()
    {
        var document = DocumentReader.ReadMap("""
            shop:
              pets:
                - cat
                -   dog
            """, "pets.yaml");

        Assert.That(JsonPointer.Find(document, "/shop/pets/1")!.Location, Is.EqualTo(new SourceLocation("pets.yaml", 4, 9)));
    }

    [Test]
    public void A_node_of_a_JSON_document_has_its_line_and_column()
    {
        var document = DocumentReader.ReadMap("""
            {
              "shop": { "pets": 3 }
            }
            """, "pets.json");

        Assert.That(JsonPointer.Find(document, "/shop/pets")!.Location.ToString(), Is.EqualTo("pets.json:2:21"));
    }

    [Test]
    public void The_location_of_the_root_is_the_first_line_with_content() =>
        Assert.That(DocumentReader.Read("# pets\n\na: 1\n", "pets.yaml").Location.Line, Is.EqualTo(3));

    [Test]
    public void Keys_keep_their_order() =>
        Assert.That(DocumentReader.ReadMap("{z: 1, a: 2, M: 3, 10: 4, 9: 5}", "pets.yaml").Keys, Is.EqualTo(new[] { "z", "a", "M", "10", "9" }));

    [Test]
    public void All_keys_are_text() =>
        Assert.That(DocumentReader.ReadMap("{200: a, true: b, null: c, 1.0: d}", "pets.yaml").Keys, Is.EqualTo(new[] { "200", "true", "null", "1.0" }));

    [Test]
    public void Folded_and_literal_blocks_are_text() =>
        Assert.That(Compact("a: >-\n  one\n  two\nb: |\n  1\n  2\n"), Is.EqualTo("""{"a":"one two","b":"1\n2\n"}"""));

    [Test]
    public void An_alias_is_a_copy_of_its_anchor() =>
        Assert.That(Compact("{a: &pet {name: Rex}, b: *pet}"), Is.EqualTo("""{"a":{"name":"Rex"},"b":{"name":"Rex"}}"""));

    [Test]
    public void A_change_to_the_copy_does_not_change_the_anchor()
    {
        var document = DocumentReader.ReadMap("{a: &pet {name: Rex}, b: *pet}", "pets.yaml");

        document.Map("b")!.Set("name", "Tom");

        Assert.That(document.Map("a")!.Text("name"), Is.EqualTo("Rex"));
    }

    [Test]
    public void A_redefined_anchor_applies_to_later_aliases() =>
        Assert.That(Compact("[&a 1, *a, &a 2, *a]"), Is.EqualTo("[1,1,2,2]"));

    [Test]
    public void Both_line_endings_produce_the_same_nodes() =>
        Assert.That(Compact("a: |\r\n  x\r\n  y\r\nb: [1,\r\n 2]\r\n"), Is.EqualTo(Compact("a: |\n  x\n  y\nb: [1,\n 2]\n")));

    private static string Compact(string text) => JsonOutput.ToCompactText(DocumentReader.Read(text, "pets.yaml"));
}
