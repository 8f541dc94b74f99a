using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NormalizeNullabilityTests
{
    [TestCase("type: [string, 'null']", """{"nullable":true,"type":"string"}""")]
    [TestCase("type: string, nullable: true", """{"type":"string","nullable":true}""")]
    [TestCase("type: string, enum: [cat, null]", """{"type":"string","enum":["cat"],"nullable":true}""")]
    [TestCase("oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Shop'}]", """{"nullable":true,"allOf":[{"$ref":"#/components/schemas/Shop"}]}""")]
    [TestCase("anyOf: [{type: string}, {type: 'null'}]", """{"nullable":true,"allOf":[{"type":"string"}]}""")]
    [TestCase("anyOf: [{type: string}, {type: ['null']}]", """{"nullable":true,"allOf":[{"type":"string"}]}""")]
    [TestCase("anyOf: [{type: string}, {enum: [null]}]", """{"nullable":true,"allOf":[{"type":"string"}]}""")]
    [TestCase("anyOf: [{type: string}, {const: null}]", """{"nullable":true,"allOf":[{"type":"string"}]}""")]
    [TestCase("anyOf: [{type: string}, {type: number}, {type: 'null'}]", """{"anyOf":[{"type":"string"},{"type":"number"}],"nullable":true}""")]
    [TestCase("type: [string, number, 'null']", """{"nullable":true,"oneOf":[{"type":"string"},{"type":"number"}]}""")]
    public void Every_form_of_or_null_becomes_nullable(string schema, string expected) => Assert.That(Normalized(schema), Is.EqualTo(expected));

    [TestCase("type: [string]", """{"type":"string"}""")]
    [TestCase("type: [string, number]", """{"oneOf":[{"type":"string"},{"type":"number"}]}""")]
    [TestCase("properties: {any: true}", """{"properties":{"any":{}}}""")]
    [TestCase("const: cat", """{"enum":["cat"]}""")]
    [TestCase("description: The shop., oneOf: [{$ref: '#/components/schemas/Shop'}]", """{"description":"The shop.","allOf":[{"$ref":"#/components/schemas/Shop"}]}""")]
    public void Other_3_1_keywords_are_replaced_with_3_0_keywords(string schema, string expected) => Assert.That(Normalized(schema), Is.EqualTo(expected));

    [TestCase("type: string")]
    [TestCase("oneOf: [{type: string}, {type: number}]")]
    [TestCase("type: 'null'")]
    public void A_schema_that_does_not_combine_null_with_another_type_is_unchanged(string schema) =>
        Assert.That(Normalized(schema), Does.Not.Contain("nullable"));

    [TestCase("false")]
    [TestCase("5")]
    [TestCase("~")]
    [TestCase("[]")]
    public void A_property_that_is_not_a_schema_is_rejected_with_its_location(string property) =>
        Assert.That(Refused.Message(() => Normalized($"properties: {{name: {property}}}")), Is.EqualTo(
            "pets.yaml:3:31: /components/schemas/Pet/properties/name: a property's schema must be a map, or true for anything."));

    [Test]
    public void Nested_schemas_are_normalized() =>
        Assert.That(Normalized("type: array, items: {additionalProperties: {type: [string, 'null']}}"), Is.EqualTo(
            """{"type":"array","items":{"additionalProperties":{"nullable":true,"type":"string"}}}"""));

    [TestCase("parameters: [{name: a, in: query, schema: {type: [string, 'null']}}]", "/parameters/0/schema")]
    [TestCase("requestBody: {content: {application/json: {schema: {type: [string, 'null']}}}}", "/requestBody/content/application~1json/schema")]
    [TestCase("responses: {'200': {content: {application/json: {schema: {type: [string, 'null']}}}}}", "/responses/200/content/application~1json/schema")]
    [TestCase("responses: {'200': {headers: {ETag: {schema: {type: [string, 'null']}}}}}", "/responses/200/headers/ETag/schema")]
    public void Schemas_of_operations_are_normalized(string operation, string pointer) =>
        Assert.That(Prepared.By<NormalizeNullability>($$"""
            paths:
              /pets:
                get: { {{operation}} }
            """)["/paths/~1pets/get" + pointer], Is.EqualTo("""{"nullable":true,"type":"string"}"""));

    private static string? Normalized(string schema) =>
        Prepared.By<NormalizeNullability>($$"""
            components:
              schemas:
                Pet: { {{schema}} }
            """)["/components/schemas/Pet"];
}
