using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class InlineAliasesTests
{
    [TestCase("{type: string, format: uuid}", """{"type":"string","format":"uuid"}""")]
    [TestCase("{type: array, items: {type: string}}", """{"type":"array","items":{"type":"string"}}""")]
    [TestCase("{type: object, additionalProperties: {type: integer}}", """{"type":"object","additionalProperties":{"type":"integer"}}""")]
    [TestCase("{type: object}", """{"type":"object"}""")]
    [TestCase("{}", "{}")]
    public void A_component_that_is_neither_a_class_nor_an_enum_is_copied_to_its_uses(string alias, string expected) =>
        Assert.That(Prepared.By<InlineAliases>($$"""
            components:
              schemas:
                Alias: {{alias}}
                Pet:
                  properties:
                    value: {$ref: '#/components/schemas/Alias'}
            """)["/components/schemas/Pet/properties/value"], Is.EqualTo(expected));

    [Test]
    public void Classes_and_enums_are_kept() =>
        Assert.That(Prepared.By<InlineAliases>("""
            components:
              schemas:
                Name: {type: string}
                Kind: {type: string, enum: [cat]}
                Pet: {properties: {kind: {$ref: '#/components/schemas/Kind'}}}
            """).Types, Is.EqualTo(new[] { "Kind", "Pet" }));

    [Test]
    public void The_annotations_of_the_use_override_those_of_the_alias() =>
        Assert.That(Prepared.By<InlineAliases>("""
            components:
              schemas:
                Name: {type: string, description: Any name.}
                Pet: {properties: {name: {nullable: true, description: The pet's., allOf: [{$ref: '#/components/schemas/Name'}]}}}
            """)["/components/schemas/Pet/properties/name"], Is.EqualTo("""{"type":"string","description":"The pet's.","nullable":true}"""));

    [Test]
    public void An_alias_of_an_alias_of_a_class_becomes_the_class() =>
        Assert.That(Prepared.By<InlineAliases>("""
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/Shop'}
                Pet: {properties: {shop: {$ref: '#/components/schemas/A'}}}
                Shop: {properties: {id: {type: string}}}
            """)["/components/schemas/Pet/properties/shop"], Is.EqualTo("""{"$ref":"#/components/schemas/Shop"}"""));

    [Test]
    public void Aliases_inside_aliases_are_resolved() =>
        Assert.That(Prepared.By<InlineAliases>("""
            components:
              schemas:
                Names: {type: array, items: {$ref: '#/components/schemas/Name'}}
                Name: {type: string}
                Pet: {properties: {names: {type: object, additionalProperties: {$ref: '#/components/schemas/Names'}}}}
            """)["/components/schemas/Pet/properties/names"], Is.EqualTo(
            """{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}"""));

    [Test]
    public void An_alias_in_an_operation_is_resolved() =>
        Assert.That(Prepared.By<InlineAliases>("""
            paths: {/pets: {get: {parameters: [{name: a, in: query, schema: {$ref: '#/components/schemas/Name'}}]}}}
            components: {schemas: {Name: {type: string}}}
            """)["/paths/~1pets/get/parameters/0/schema"], Is.EqualTo("""{"type":"string"}"""));

    [TestCase("Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}")]
    [TestCase("Tree: {$ref: '#/components/schemas/Tree'}")]
    [TestCase("Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Forest'}}, Forest: {type: array, items: {$ref: '#/components/schemas/Tree'}}")]
    public void A_circular_alias_is_rejected_with_its_location(string schemas) =>
        Assert.That(Refused.Message(() => Prepared.By<InlineAliases>($$"""
            components:
              schemas: { {{schemas}}, Pet: {properties: {tree: {$ref: '#/components/schemas/Tree'} } } }
            """)), Does.Match(@"^pets\.yaml:2:\d+: /components/schemas/(Tree|Forest): the schema '\w+', which refers to itself and is not an object with properties, is not supported"));
}
