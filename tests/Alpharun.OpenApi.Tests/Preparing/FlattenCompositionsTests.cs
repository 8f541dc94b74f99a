using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class FlattenCompositionsTests
{
    [Test]
    public void The_parts_of_a_composition_become_one_object() =>
        Assert.That(Flattened("""
            components:
              schemas:
                Animal: {type: object, description: Any animal., required: [id], properties: {id: {type: string}, name: {type: string}}}
                Pet:
                  description: An animal with an owner.
                  allOf:
                    - $ref: '#/components/schemas/Animal'
                    - {required: [owner, id], properties: {owner: {type: string}}}
            """), Is.EqualTo(
            """{"type":"object","description":"An animal with an owner.","properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"type":"string"}},"required":["id","owner"]}"""));

    [Test]
    public void A_later_part_overrides_an_earlier_part_and_the_schema_itself_overrides_both() =>
        Assert.That(Flattened("""
            components:
              schemas:
                Pet:
                  allOf: [{properties: {a: {title: first}, b: {title: first}}}, {properties: {a: {title: second}}}]
                  properties: {b: {title: own}}
            """), Is.EqualTo("""{"type":"object","properties":{"a":{"title":"second"},"b":{"title":"own"}}}"""));

    [Test]
    public void A_part_can_be_a_composition_in_a_later_component() =>
        Assert.That(Flattened("""
            components:
              schemas:
                Pet: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {owner: {type: string}}}]}
                Animal: {allOf: [{$ref: '#/components/schemas/Thing'}, {properties: {name: {type: string}}}]}
                Thing: {properties: {id: {type: string}}}
            """), Is.EqualTo("""{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"owner":{"type":"string"}}}"""));

    [Test]
    public void A_composition_within_a_part_is_flattened_as_well() =>
        Assert.That(Flattened("""
            components:
              schemas:
                Pet: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {owner: {type: string}}}]}
                Animal: {properties: {shop: {allOf: [{properties: {id: {type: string}}}, {properties: {city: {type: string}}}]}}}
            """), Does.Contain("""{"shop":{"type":"object","properties":{"id":{"type":"string"},"city":{"type":"string"}}}"""));

    [Test]
    public void A_composition_of_one_reference_is_kept() =>
        Assert.That(Prepared.By<FlattenCompositions>("""
            components:
              schemas:
                Pet: {properties: {shop: {nullable: true, description: Where., allOf: [{$ref: '#/components/schemas/Shop'}]}}}
                Shop: {properties: {id: {type: string}}}
            """)["/components/schemas/Pet/properties/shop"], Is.EqualTo(
            """{"nullable":true,"description":"Where.","allOf":[{"$ref":"#/components/schemas/Shop"}]}"""));

    [Test]
    public void A_composition_of_one_inline_schema_becomes_that_schema() =>
        Assert.That(Flattened("""
            components: {schemas: {Pet: {nullable: true, allOf: [{type: string, description: Inner.}], description: Outer.}}}
            """), Is.EqualTo("""{"type":"string","description":"Outer.","nullable":true}"""));

    [Test]
    public void The_discriminator_of_a_base_is_not_copied_to_derived_schemas() =>
        Assert.That(Flattened("""
            components:
              schemas:
                Animal: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Pet: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {owner: {type: string}}}]}
            """), Does.Not.Contain("discriminator"));

    [TestCase("{type: string}")]
    [TestCase("{oneOf: [{type: object}]}")]
    [TestCase("{anyOf: [{type: object}]}")]
    [TestCase("{enum: [a]}")]
    public void A_part_that_is_not_a_plain_object_is_rejected_with_its_location(string part) =>
        Assert.That(Refused.Message(() => Flattened($$"""
            components:
              schemas:
                Pet: {allOf: [{type: object}, {{part}}]}
            """)), Does.StartWith("pets.yaml:3:35: /components/schemas/Pet/allOf/1: an allOf with a part that is not a plain object is not supported"));

    [Test]
    public void A_part_that_is_not_a_schema_is_rejected_with_its_location() =>
        Assert.That(Refused.Message(() => Flattened("components: {schemas: {Pet: {allOf: [{}, 5]}}}")), Is.EqualTo(
            "pets.yaml:1:42: /components/schemas/Pet/allOf/1: a part of an allOf must be a schema."));

    [TestCase("Pet: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {id: {type: string}}}]}")]
    [TestCase("Pet: {allOf: [{$ref: '#/components/schemas/Cat'}, {}]}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {}]}")]
    [TestCase("Pet: {allOf: [{$ref: '#/components/schemas/Cat'}, {}]}, Cat: {$ref: '#/components/schemas/Cat'}")]
    public void A_circular_composition_is_rejected_with_its_location(string schemas) =>
        Assert.That(Refused.Message(() => Flattened($$"""
            components:
              schemas: { {{schemas}} }
            """)), Does.Match(
            @"^pets\.yaml:2:\d+: /components/schemas/\w+\S*: this part of an allOf is circular\.$"));

    [Test]
    [CancelAfter(20_000)]
    public void Nested_compositions_are_flattened_quickly()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 60).Select(index =>
            $"    S{index}: {{allOf: [{{$ref: '#/components/schemas/S{index + 1}'}}, {{$ref: '#/components/schemas/S{index + 1}'}}]}}"));

        Assert.That(() => Prepared.By<FlattenCompositions>($"components:\n  schemas:\n{schemas}\n    S60: {{properties: {{id: {{type: string}}}}}}\n"), Throws.Nothing);
    }

    private static string? Flattened(string document) => Prepared.By<FlattenCompositions>(document)["/components/schemas/Pet"];
}
