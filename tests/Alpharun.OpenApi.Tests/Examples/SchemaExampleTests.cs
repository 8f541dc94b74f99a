using Alpharun.OpenApi.Documents;
using static Alpharun.OpenApi.Tests.Examples.ExampleDocuments;

namespace Alpharun.OpenApi.Tests.Examples;

public sealed class SchemaExampleTests
{
    [TestCase("{ type: string, example: a, default: b, enum: [c] }", "\"a\"")]
    [TestCase("{ type: string, default: b, enum: [c] }", "\"b\"")]
    [TestCase("{ type: string, default: null, enum: [c] }", "\"c\"")]
    [TestCase("{ type: string, enum: [null, c, d] }", "\"c\"")]
    [TestCase("{ const: e }", "\"e\"")]
    [TestCase("{ type: string, examples: [f, g] }", "\"f\"")]
    [TestCase("{ type: string, example: 007 }", "\"007\"")]
    [TestCase("{ type: object, example: { b: 1.50, a: [ ] } }", """{"b":1.50,"a":[]}""")]
    public void A_value_in_the_schema_is_used(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6")]
    [TestCase("date", "2024-01-15")]
    [TestCase("date-time", "2024-01-15T09:30:00Z")]
    [TestCase("email", "user@example.com")]
    [TestCase("uri", "https://example.com/")]
    [TestCase("ipv4", "192.0.2.1")]
    [TestCase("byte", "c3RyaW5n")]
    [TestCase("unheard-of", "string")]
    public void Each_format_has_a_fixed_value(string format, string expected) =>
        AssertExample($"{{ type: string, format: {format} }}", $"\"{expected}\"");

    [TestCase("{ type: string }", "\"string\"")]
    [TestCase("{ type: string, minLength: 8 }", "\"stringst\"")]
    [TestCase("{ type: string, maxLength: 3 }", "\"str\"")]
    [TestCase("{ type: string, minLength: 2, maxLength: 8 }", "\"string\"")]
    [TestCase("{ type: string, maxLength: 0 }", "\"\"")]
    [TestCase("{}", "\"string\"")]
    public void A_text_has_an_allowed_length(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ type: integer }", "0")]
    [TestCase("{ type: number }", "0")]
    [TestCase("{ type: integer, minimum: 1, maximum: 100 }", "1")]
    [TestCase("{ type: integer, minimum: 1.5 }", "2")]
    [TestCase("{ type: number, minimum: 1.5 }", "1.5")]
    [TestCase("{ type: integer, minimum: 1, exclusiveMinimum: true }", "2")]
    [TestCase("{ type: integer, exclusiveMinimum: 0 }", "1")]
    [TestCase("{ type: number, exclusiveMinimum: 0, maximum: 1 }", "0.5")]
    [TestCase("{ type: integer, maximum: -3 }", "-3")]
    [TestCase("{ type: integer, exclusiveMaximum: 0 }", "-1")]
    [TestCase("{ type: integer, minimum: 7, multipleOf: 5 }", "10")]
    [TestCase("{ type: number, exclusiveMinimum: 0, multipleOf: 0.01 }", "0.01")]
    [TestCase("{ type: integer, minimum: 9223372036854775807 }", "9223372036854775807")]
    [TestCase("{ type: number, minimum: 1e400 }", "0")]
    public void A_number_is_within_its_bounds(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ type: boolean }", "true")]
    [TestCase("{ type: 'null' }", "null")]
    [TestCase("{ type: ['null', integer] }", "0")]
    [TestCase("{ minimum: 2 }", "2")]
    public void A_value_has_its_type(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ type: array, items: { type: integer } }", "[0]")]
    [TestCase("{ items: { type: integer }, minItems: 3 }", "[0,0,0]")]
    [TestCase("{ type: array, items: { type: integer }, maxItems: 0 }", "[]")]
    [TestCase("{ type: array, prefixItems: [ { type: boolean }, { type: integer } ] }", "[true,0]")]
    public void An_array_has_one_item_or_the_required_number(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ required: [b], properties: { a: { type: integer }, b: { type: boolean } } }", """{"a":0,"b":true}""")]
    [TestCase("{ properties: { a: { type: integer, readOnly: true }, b: { type: integer, writeOnly: true } } }", """{"a":0}""")]
    [TestCase("{ type: object }", "{}")]
    [TestCase("{ type: object, additionalProperties: { type: integer } }", """{"key":0}""")]
    [TestCase("{ type: object, additionalProperties: { type: integer }, required: [a] }", """{"a":0}""")]
    [TestCase("{ type: object, properties: { a: false, b: true } }", """{"b":"string"}""")]
    public void An_object_has_all_properties_that_a_response_can_have(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ oneOf: [ { type: boolean }, { type: integer } ] }", "true")]
    [TestCase("{ anyOf: [ { type: 'null' }, { type: integer } ] }", "0")]
    [TestCase("{ properties: { a: { type: integer } }, oneOf: [ { properties: { b: { type: integer } } } ] }", """{"b":0,"a":0}""")]
    public void The_first_branch_is_used(string schema, string expected) => AssertExample(schema, expected);

    [TestCase("{ allOf: [ { properties: { a: { type: integer } } }, { properties: { b: { type: boolean } } } ] }", """{"a":0,"b":true}""")]
    [TestCase("{ allOf: [ { properties: { a: { type: integer } } } ], properties: { a: { minimum: 3 } } }", """{"a":3}""")]
    [TestCase("{ allOf: [ { type: string }, { minLength: 7 } ] }", "\"strings\"")]
    [TestCase("{ allOf: [ { example: { a: 1 } }, { properties: { b: { type: boolean } } } ] }", """{"a":1,"b":true}""")]
    [TestCase("{ allOf: [ { $ref: '#/components/schemas/Given' } ], nullable: true, description: x }", """{"a":1}""")]
    [TestCase("{ $ref: '#/components/schemas/Given', example: { a: 2 } }", """{"a":2}""")]
    [TestCase("{ allOf: [ { $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' } ] }", """{"base":0,"one":0,"two":0}""")]
    public void All_parts_of_an_allOf_are_merged(string schema, string expected) =>
        AssertExample(schema, expected, """
            Given: { type: object, example: { a: 1 } }
            Base: { properties: { base: { type: integer } } }
            One: { allOf: [ { $ref: '#/components/schemas/Base' } ], properties: { one: { type: integer } } }
            Two: { allOf: [ { $ref: '#/components/schemas/Base' } ], properties: { two: { type: integer } } }
            """);

    [TestCase("{ properties: { id: { type: integer }, next: { $ref: '#/components/schemas/Node' } } }", """{"id":0}""")]
    [TestCase("{ properties: { next: { type: array, items: { $ref: '#/components/schemas/Node' } } } }", """{"next":[]}""")]
    [TestCase("{ required: [next], properties: { next: { nullable: true, allOf: [ { $ref: '#/components/schemas/Node' } ] } } }", """{"next":null}""")]
    [TestCase("{ required: [next], nullable: true, properties: { next: { $ref: '#/components/schemas/Node' } } }", """{"next":null}""")]
    [TestCase("{ properties: { a: { required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } }, b: { type: integer } } }", """{"b":0}""")]
    [TestCase("{ oneOf: [ { required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } }, { type: integer } ] }", "0")]
    public void A_recursive_schema_gives_a_finite_value(string node, string expected) =>
        AssertExample("{ $ref: '#/components/schemas/Node' }", expected, $"Node: {node}");

    [Test]
    public void A_schema_that_is_used_twice_gives_two_values() =>
        AssertExample(
            "{ properties: { a: { $ref: '#/components/schemas/Leaf' }, b: { $ref: '#/components/schemas/Leaf' } } }",
            """{"a":0,"b":0}""",
            "Leaf: { type: integer }");

    [Test]
    public void Schemas_that_all_refer_to_each_other_give_a_finite_value()
    {
        const int Count = 20;
        var properties = string.Join(", ", Enumerable.Range(0, Count).Select(index => $"p{index}: {{ $ref: '#/components/schemas/S{index}' }}"));
        var schemas = string.Join('\n', Enumerable.Range(0, Count).Select(index => $"S{index}: {{ properties: {{ {properties} }} }}"));

        Assert.That(Example("{ $ref: '#/components/schemas/S0' }", schemas), Has.Length.LessThan(100_000));
    }

    [TestCase("{ required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } }")]
    [TestCase("{ allOf: [ { $ref: '#/components/schemas/Node' } ] }")]
    [TestCase("{ type: array, minItems: 1, items: { $ref: '#/components/schemas/Node' } }")]
    public void A_schema_that_requires_itself_is_an_error_with_its_location(string node) =>
        Assert.That(
            () => Example("{ $ref: '#/components/schemas/Node' }", $"Node: {node}"),
            Throws.TypeOf<DocumentException>().With.Message.StartsWith("test.yaml:").And.Message.Contains("requires itself recursively"));

    [Test]
    public void A_schema_that_requires_too_many_values_is_an_error_with_its_location()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 40).Select(index =>
            $"S{index}: {{ required: [a, b], properties: {{ a: {{ $ref: '#/components/schemas/S{index + 1}' }}, b: {{ $ref: '#/components/schemas/S{index + 1}' }} }} }}"));

        Assert.That(
            () => Example("{ $ref: '#/components/schemas/S0' }", schemas + "\nS40: { type: integer }"),
            Throws.TypeOf<DocumentException>().With.Message.Contains("more than 100000 values"));
    }

    [Test]
    public void A_schema_that_is_too_deep_is_an_error_with_its_location()
    {
        var schemas = string.Join('\n', Enumerable.Range(0, 20_000).Select(index => $"S{index}: {{ $ref: '#/components/schemas/S{index + 1}' }}"));

        Assert.That(
            () => Example("{ $ref: '#/components/schemas/S0' }", schemas + "\nS20000: { type: integer }"),
            Throws.TypeOf<DocumentException>().With.Message.Contains("is too deep"));
    }

    private static void AssertExample(string schema, string expected, string schemas = "X: {}") =>
        Assert.That(Example(schema, schemas), Is.EqualTo(expected));

    private static string? Example(string schema, string schemas)
    {
        var response = Read($$"""
            paths:
              /things: { get: { responses: { '200': {{Json($"{{ schema: {schema} }}")}} } } }
            components:
              schemas:
                {{schemas.ReplaceLineEndings("\n    ")}}
            """).Operations.Single().Responses.Single();
        Assert.That(response.IsFromSchema);
        return response.Body;
    }
}
