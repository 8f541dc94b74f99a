using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class InlineReferencesTests
{
    [Test]
    public void References_to_components_other_than_schemas_become_copies()
    {
        var prepared = Prepared.By<InlineReferences>("""
            paths:
              /pets:
                post:
                  parameters: [{$ref: '#/components/parameters/Shop'}]
                  requestBody: {$ref: '#/components/requestBodies/Pet'}
                  responses:
                    '201': {$ref: '#/components/responses/Created'}
                    default: {$ref: '#/components/responses/Created'}
            components:
              parameters: {Shop: {name: shop, in: query}}
              requestBodies: {Pet: {required: true}}
              responses: {Created: {headers: {ETag: {$ref: '#/components/headers/ETag'}}}}
              headers: {ETag: {schema: {type: string}}}
            """);

        Assert.That(prepared["/paths/~1pets/post"], Is.EqualTo(
            """{"parameters":[{"name":"shop","in":"query"}],"requestBody":{"required":true},"responses":"""
            + """{"201":{"headers":{"ETag":{"schema":{"type":"string"}}}},"default":{"headers":{"ETag":{"schema":{"type":"string"}}}}}}"""));
    }

    [Test]
    public void Components_that_were_copied_to_the_operations_are_removed() =>
        Assert.That(Prepared.By<InlineReferences>("""
            paths: {}
            components:
              parameters: {Shop: {name: shop, in: query}}
              schemas: {Pet: {type: object}}
              securitySchemes: {key: {type: http}}
            """).Keys("/components"), Is.EqualTo(new[] { "schemas", "securitySchemes" }));

    [Test]
    public void A_reference_to_a_component_schema_is_kept() =>
        Assert.That(Prepared.By<InlineReferences>("""
            components: {schemas: {Pet: {properties: {shop: {$ref: '#/components/schemas/Shop'}}}, Shop: {type: object}}}
            """)["/components/schemas/Pet/properties/shop"], Is.EqualTo("""{"$ref":"#/components/schemas/Shop"}"""));

    [Test]
    public void A_reference_to_a_nested_part_of_the_document_becomes_a_copy() =>
        Assert.That(Prepared.By<InlineReferences>("""
            paths:
              /pets/{id}: {get: {parameters: [{name: id, in: path, schema: {type: string}}]}}
            components:
              schemas:
                Pet: {properties: {id: {$ref: '#/paths/~1pets~1%7Bid%7D/get/parameters/0/schema'}}}
            """)["/components/schemas/Pet/properties/id"], Is.EqualTo("""{"type":"string"}"""));

    [Test]
    public void Annotations_next_to_a_reference_override_those_of_the_copy() =>
        Assert.That(Prepared.By<InlineReferences>("""
            components:
              schemas:
                Shop: {properties: {owner: {type: string, description: Who owns the shop.}}}
                Pet: {properties: {owner: {$ref: '#/components/schemas/Shop/properties/owner', nullable: true, description: Who owns the pet.}}}
            """)["/components/schemas/Pet/properties/owner"], Is.EqualTo("""{"type":"string","description":"Who owns the pet.","nullable":true}"""));

    [Test]
    public void A_path_item_can_be_a_reference() =>
        Assert.That(Prepared.By<InlineReferences>("""
            paths: {/pets: {$ref: '#/components/pathItems/Pets'}}
            components: {pathItems: {Pets: {get: {summary: All pets}}}}
            """)["/paths/~1pets"], Is.EqualTo("""{"get":{"summary":"All pets"}}"""));

    [Test]
    public void The_parameters_of_a_path_are_added_to_its_operations() =>
        Assert.That(Prepared.By<InlineReferences>("""
            paths:
              /pets:
                parameters: [{name: shop, in: query, description: of all}, {name: limit, in: query}]
                get: {parameters: [{name: cursor, in: query}, {name: shop, in: query, description: of its own}]}
                post: {summary: None of its own}
            """)["/paths/~1pets"], Is.EqualTo(
            """{"get":{"parameters":[{"name":"limit","in":"query"},{"name":"cursor","in":"query"},{"name":"shop","in":"query","description":"of its own"}]},"post":"""
            + """{"summary":"None of its own","parameters":[{"name":"shop","in":"query","description":"of all"},{"name":"limit","in":"query"}]}}"""));

    [TestCase("default")]
    [TestCase("example")]
    [TestCase("examples")]
    [TestCase("enum")]
    [TestCase("const")]
    [TestCase("properties")]
    [TestCase("x-shop")]
    public void A_property_can_have_the_name_of_a_keyword(string property) =>
        Assert.That(Prepared.By<InlineReferences>($$"""
            components:
              schemas:
                Shop:
                  properties:
                    name: {type: string}
                Pet:
                  properties:
                    {{property}}: {$ref: '#/components/schemas/Shop/properties/name'}
            """)[$"/components/schemas/Pet/properties/{property}"], Is.EqualTo("""{"type":"string"}"""));

    [TestCase("example")]
    [TestCase("default")]
    [TestCase("x-sample")]
    public void A_ref_key_in_a_value_is_not_resolved(string keyword) =>
        Assert.That(Prepared.By<InlineReferences>($$"""
            components:
              schemas:
                Pet:
                  {{keyword}}: {$ref: elsewhere}
            """)[$"/components/schemas/Pet/{keyword}"], Is.EqualTo("""{"$ref":"elsewhere"}"""));

    [Test]
    public void A_named_example_can_be_a_reference() =>
        Assert.That(Prepared.By<InlineReferences>("""
            paths:
              /pets: {get: {responses: {'200': {content: {application/json: {examples: {cat: {$ref: '#/components/examples/Cat'}}}}}}}}
            components: {examples: {Cat: {value: {$ref: 'in the value'}}}}
            """)["/paths/~1pets/get/responses/200/content/application~1json/examples/cat"], Is.EqualTo("""{"value":{"$ref":"in the value"}}"""));

    [Test]
    public void Callbacks_links_and_webhooks_are_removed()
    {
        var prepared = Prepared.By<InlineReferences>("""
            webhooks: {petSold: {$ref: '#/components/pathItems/Sold'}}
            paths:
              /pets: {post: {callbacks: {sold: {}}, responses: {'201': {description: Sold, links: {pet: {operationId: getPet}}}}}}
            components: {schemas: {}}
            """);

        Assert.That(prepared.Document, Does.Not.Contain("webhooks").And.Not.Contain("callbacks").And.Not.Contain("links"));
    }

    [TestCase("#/components/schemas/Cat", "pets.yaml:6:21: the reference '#/components/schemas/Cat' cannot be resolved.")]
    [TestCase("#/nowhere", "pets.yaml:6:21: the reference '#/nowhere' cannot be resolved.")]
    [TestCase("cats.yaml#/Cat", "pets.yaml:6:21: the reference 'cats.yaml#/Cat' points outside the document; only references within the document are supported.")]
    [TestCase("https://example.com/cat.json", "pets.yaml:6:21: the reference 'https://example.com/cat.json' points outside the document; only references within the document are supported.")]
    [TestCase("#/components/schemas/Shop/properties/cat", "pets.yaml:6:21: the reference '#/components/schemas/Shop/properties/cat' is circular; make its target a component schema.")]
    public void A_reference_that_cannot_be_resolved_is_rejected_with_its_location(string reference, string message) =>
        Assert.That(Refused.Message(() => Prepared.By<InlineReferences>($$"""
            components:
              schemas:
                Pet: {type: object}
                Shop:
                  properties:
                    cat: {$ref: '{{reference}}'}
            """)), Is.EqualTo(message));

    [Test]
    public void Circular_references_are_rejected_with_their_location() =>
        Assert.That(Refused.Message(() => Prepared.By<InlineReferences>("""
            paths:
              /pets: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}
            components:
              responses:
                A: {$ref: '#/components/responses/B'}
                B: {$ref: '#/components/responses/A'}
            """)), Does.StartWith("pets.yaml:6:15: the reference '#/components/responses/A' is circular"));

    [Test]
    public void Schemas_can_refer_to_each_other() =>
        Assert.That(() => Prepared.From("""
            components:
              schemas:
                Pet: {properties: {name: {type: string}, shop: {$ref: '#/components/schemas/Shop'}, mother: {$ref: '#/components/schemas/Pet'}}}
                Shop: {properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
            """), Throws.Nothing);
}
