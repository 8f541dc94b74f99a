using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Tests.Sources;

public sealed class ReferenceTests : InFolder
{
    private DocumentLoader Following => new(Settings with { AllowExternalReferences = true });

    [TestCase("A: {$ref: '#/components/schemas/B'}\nB: {type: string}")]
    [TestCase("A: {properties: {q: {type: string}, r: {$ref: '#/components/schemas/A/properties/q'}}}")]
    [TestCase("A: {properties: {self: {$ref: '#/components/schemas/A'}}}", Description = "a recursive schema is not a circular reference")]
    [TestCase("A: {properties: {$ref: {type: string}}}", Description = "a property can have the name $ref")]
    [TestCase("A: {example: {$ref: '#/nowhere'}, default: {$ref: b.yaml}, enum: [{$ref: b.yaml}]}", Description = "values contain no references")]
    [TestCase("A: {x-more: {$ref: '#/nowhere'}}", Description = "extensions contain no references")]
    [TestCase("A: {$ref: '#/components/schemas/a~1b%20c'}\na/b c: {}")]
    public void References_that_can_be_resolved_are_valid(string schemas)
    {
        Write("a.yaml", TestDocuments.WithSchemas(schemas));

        Assert.That(() => new DocumentLoader(Settings).LoadAsync("a.yaml"), Throws.Nothing);
    }

    [TestCase("A: {$ref: '#/components/schemas/B'}", "a.yaml:6:15: the $ref '#/components/schemas/B' cannot be resolved in this document.")]
    [TestCase("A: {$ref: '#B'}", "a.yaml:6:15: the $ref '#B' cannot be resolved in this document.")]
    [TestCase("A: {$ref: '#/components/schemas/A'}", "a.yaml:6:15: the $ref '#/components/schemas/A' is circular.")]
    [TestCase("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}", "a.yaml:6:15: the $ref '#/components/schemas/B' is circular.")]
    [TestCase("A: {$ref: 'b.yaml#/B'}", "a.yaml:6:15: the $ref 'b.yaml#/B' points outside this document; use --allow-external-refs to follow it.")]
    [TestCase("A: {allOf: [{items: {$ref: '../b.yaml'}}]}", "a.yaml:6:32: the $ref '../b.yaml' points outside this document; use --allow-external-refs to follow it.")]
    public void References_that_cannot_be_resolved_are_errors_with_their_location(string schemas, string error)
    {
        Write("a.yaml", TestDocuments.WithSchemas(schemas));

        Assert.That(() => new DocumentLoader(Settings).LoadAsync("a.yaml"), Throws.TypeOf<DocumentException>().With.Message.EqualTo(error));
    }

    [Test]
    public void A_broken_reference_is_found_in_the_target_of_another_reference()
    {
        Write("a.yaml", TestDocuments.WithSchemas("A: {$ref: '#/x-schemas/B'}") + "x-schemas: {B: {items: {$ref: '#/nowhere'}}}\n");

        Assert.That(() => new DocumentLoader(Settings).LoadAsync("a.yaml"), Throws.TypeOf<DocumentException>().With.Message.StartsWith("a.yaml:7:31: the $ref '#/nowhere'"));
    }

    [Test]
    public async Task Broken_references_can_be_listed_instead_of_rejected()
    {
        Write("a.yaml", TestDocuments.WithSchemas("A: {$ref: '#/x'}\nB: {$ref: '#/y'}"));

        var document = await new DocumentLoader(Settings).LoadWithBrokenReferencesAsync("a.yaml");

        Assert.That(document.BrokenReferences.Select(broken => broken.Pointer), Is.EqualTo(new[] { "/components/schemas/A", "/components/schemas/B" }));
    }

    [Test]
    public async Task An_external_reference_and_the_references_in_its_target_are_followed_on_request()
    {
        Write("docs/a.yaml", TestDocuments.WithSchemas("A: {$ref: '../shared/b.yaml#/B'}"));
        Write("shared/b.yaml", "B: {properties: {c: {$ref: '#/C'}, d: {$ref: d.yaml}, a: {$ref: '../docs/a.yaml#/components/schemas/A'}}}\nC: {type: integer}\n");
        Write("shared/d.yaml", "type: boolean\n");

        var root = (await Following.LoadAsync("docs/a.yaml")).Root;

        var b = (MapNode)Follow(root, JsonPointer.Find(root, "/components/schemas/A")!);
        var properties = b.Map("properties")!;
        Assert.Multiple(() =>
        {
            Assert.That(b.Location.ToString(), Is.EqualTo("shared/b.yaml:1:4"));
            Assert.That(((MapNode)Follow(root, properties["c"])).Text("type"), Is.EqualTo("integer"));
            Assert.That(((MapNode)Follow(root, properties["d"])).Text("type"), Is.EqualTo("boolean"));
            Assert.That(Follow(root, properties["a"]), Is.SameAs(b));
        });
    }

    [Test]
    public void An_external_reference_to_a_missing_file_is_an_error_with_its_location()
    {
        Write("a.yaml", TestDocuments.WithSchemas("A: {$ref: 'b.yaml#/B'}"));

        Assert.That(() => Following.LoadAsync("a.yaml"), Throws.TypeOf<DocumentException>().With.Message.EqualTo("a.yaml:6:15: b.yaml: there is no such file."));
    }

    [Test]
    public void A_broken_reference_in_another_file_is_an_error_with_its_location()
    {
        Write("a.yaml", TestDocuments.WithSchemas("A: {$ref: 'b.yaml#/B'}"));
        Write("b.yaml", "B: {items: {$ref: '#/C'}}\n");

        Assert.That(() => Following.LoadAsync("a.yaml"), Throws.TypeOf<DocumentException>().With.Message.StartsWith("b.yaml:1:19: "));
    }

    [TestCase("file:///etc/hostname")]
    [TestCase("http://example.com/b.yaml")]
    public void An_external_reference_to_another_kind_of_address_is_rejected(string reference)
    {
        Write("a.yaml", TestDocuments.WithSchemas($"A: {{$ref: '{reference}'}}"));

        Assert.That(() => Following.LoadAsync("a.yaml"), Throws.TypeOf<DocumentException>().With.Message.Contains("only https URLs are supported"));
    }

    private static Node Follow(MapNode root, Node node) => References.Follow(root, string.Empty, node)!.Value.Node;
}
