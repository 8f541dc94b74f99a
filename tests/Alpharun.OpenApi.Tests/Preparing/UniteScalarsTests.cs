using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class UniteScalarsTests
{
    private const string Union = """{"type":"object","x-csharp":{"union":true}}""";

    [TestCase("oneOf: [{type: string}, {type: number}, {type: boolean}]")]
    [TestCase("anyOf: [{type: string}, {type: integer}]")]
    [TestCase("oneOf: [{type: string, format: date}, {type: boolean}]")]
    [TestCase("oneOf: [{$ref: '#/components/schemas/Name'}, {type: boolean}]")]
    [TestCase("oneOf: [{allOf: [{$ref: '#/components/schemas/Name'}]}, {type: boolean}]")]
    public void A_union_of_scalars_becomes_a_field_value(string schema) => Assert.That(United(schema), Is.EqualTo(Union));

    [TestCase("oneOf: [{type: string, format: date}, {type: string, format: date-time}]", """{"type":"string"}""")]
    [TestCase("anyOf: [{type: string, enum: [cat]}, {type: string}]", """{"type":"string"}""")]
    [TestCase("oneOf: [{type: integer}, {type: number}]", """{"type":"number"}""")]
    public void Branches_of_the_same_type_become_that_type(string schema, string expected) => Assert.That(United(schema), Is.EqualTo(expected));

    [TestCase("oneOf: [{type: string, nullable: true}, {type: string}]", """{"nullable":true,"type":"string"}""")]
    [TestCase("oneOf: [{type: string, nullable: true}, {type: number}]", """{"nullable":true,"type":"object","x-csharp":{"union":true}}""")]
    [TestCase("oneOf: [{$ref: '#/components/schemas/Nickname'}, {type: number}]", """{"nullable":true,"type":"object","x-csharp":{"union":true}}""")]
    [TestCase("nullable: true, oneOf: [{type: string}, {type: number}]", """{"nullable":true,"type":"object","x-csharp":{"union":true}}""")]
    public void A_union_allows_null_if_the_union_or_a_branch_allows_it(string schema, string expected) => Assert.That(United(schema), Is.EqualTo(expected));

    [TestCase("oneOf: [{type: string}, {type: object}]")]
    [TestCase("oneOf: [{type: string}, {type: array, items: {type: string}}]")]
    [TestCase("oneOf: [{type: string}, {}]")]
    [TestCase("oneOf: [{type: string}, {$ref: '#/components/schemas/Shop'}]")]
    [TestCase("oneOf: [{type: string}, {$ref: '#/components/schemas/Itself'}]")]
    [TestCase("oneOf: []")]
    public void Other_unions_are_unchanged(string schema) => Assert.That(United(schema), Does.StartWith("{\"oneOf\":["));

    private static string? United(string schema) => Prepared.By<UniteScalars>($$"""
        components:
          schemas:
            Pet:
              properties:
                value: { {{schema}} }
            Name: {type: string}
            Nickname: {type: string, nullable: true}
            Shop: {type: object}
            Itself: {$ref: '#/components/schemas/Itself'}
        """)["/components/schemas/Pet/properties/value"];
}
