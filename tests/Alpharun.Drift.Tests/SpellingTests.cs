using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>A different notation with the same meaning is not a change.</summary>
public class SpellingTests
{
    private const string Schemas = """
        {A: {type: object, required: [x], properties: {x: {type: string}}}, B: {type: object, properties: {y: {type: string}}}, E: {type: string, enum: [a, b]},
         Tree: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}} }
        """;

    private const string RefA = "{$ref: '#/components/schemas/A'}";
    private const string RefB = "{$ref: '#/components/schemas/B'}";

    [TestCase(RefA, "{type: object, required: [x], properties: {x: {type: string}}}")]
    [TestCase(RefA, "{allOf: [{$ref: '#/components/schemas/A'}]}")]
    [TestCase("{type: [string, 'null']}", "{type: string, nullable: true}")]
    [TestCase("{oneOf: [{type: 'null'}, {type: string}]}", "{type: [string, 'null']}")]
    [TestCase("{anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}", "{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/A'}]}")]
    [TestCase("{type: [string, 'null'], enum: [a, null]}", "{type: string, nullable: true, enum: [a]}")]
    [TestCase("{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}")]
    [TestCase("{type: string, enum: [a]}", "{type: string, const: a}")]
    [TestCase("{required: [a, b], properties: {a: {}, b: {}}}", "{required: [b, a], properties: {b: {}, a: {}}}")]
    [TestCase("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}", "{oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}")]
    [TestCase("{anyOf: [{type: string, enum: [a, b]}, {type: integer}]}", "{anyOf: [{$ref: '#/components/schemas/E'}, {type: integer}]}")]
    [TestCase("{type: integer, minimum: 5, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 5}")]
    [TestCase("{type: number, maximum: 1}", "{type: number, maximum: 1.0}")]
    [TestCase("{$ref: '#/components/schemas/Tree/properties/children/items'}", "{$ref: '#/components/schemas/Tree'}")]
    public void Equivalent_notations_are_not_a_change(string was, string now)
    {
        string Inside(string schema) => $"{{type: object, properties: {{p: {schema}}}}}";

        Assert.Multiple(() =>
        {
            Assert.That(InRequest(was, now, Schemas), Is.Empty);
            Assert.That(InResponse(now, was, Schemas), Is.Empty);
            Assert.That(InResponse(Inside(was), Inside(now), Schemas), Is.Empty);
        });
    }

    [Test]
    public void A_schema_that_changes_to_one_of_two_schemas_is_widened() => Assert.Multiple(() =>
    {
        var (was, now) = ($"{{properties: {{p: {RefA}}}}}", $"{{properties: {{p: {{oneOf: [{RefA}, {RefB}]}}}}}}");
        Assert.That(InRequest(was, now, Schemas), Is.EqualTo(["Info request-property-one-of-added"]));
        Assert.That(InResponse(was, now, Schemas), Is.EqualTo(["Error response-property-one-of-added"]));
        Assert.That(InRequest("{type: string}", "{oneOf: [{type: string}, {type: integer}]}"), Is.EqualTo(["Info request-body-list-of-types-widened"]));
    });

    [Test]
    public void A_body_that_changes_from_an_object_to_one_of_several_schemas_is_reported_once() =>
        Assert.That(InRequest(RefA, $"{{oneOf: [{RefA}, {RefB}]}}", Schemas), Is.EqualTo(["Error request-body-wrapped-in-one-of"]));

    [Test]
    public void Null_that_is_added_together_with_other_changes_is_reported_as_a_type() =>
        Assert.That(
            InRequest("{properties: {p: {type: string, enum: [a, b]}}}", "{properties: {p: {oneOf: [{type: 'null'}, {type: string, enum: [a]}]}}}"),
            Is.EquivalentTo(["Error request-property-enum-value-removed", "Info request-property-list-of-types-widened"]));

    [Test]
    public void A_parameter_can_move_from_the_path_to_the_operation() =>
        Assert.That(
            Report(
                "{openapi: 3.0.3, info: {version: 1}, paths: {/a: {parameters: [{name: q, in: query}], get: {responses: {}}}}}",
                "{openapi: 3.0.3, info: {version: 1}, paths: {/a: {get: {parameters: [{name: q, in: query}], responses: {}}}}}").IsEmpty);

    [Test]
    public void A_path_parameter_can_be_renamed() =>
        Assert.That(
            Report(
                "{openapi: 3.0.3, info: {version: 1}, paths: {'/a/{id}': {get: {parameters: [{name: id, in: path, required: true}], responses: {}}}}}",
                "{openapi: 3.0.3, info: {version: 1}, paths: {'/a/{key}': {get: {parameters: [{name: key, in: path, required: true}], responses: {}}}}}").Findings,
            Is.Empty);

    [Test]
    public void Parameters_that_become_properties_of_an_exploded_object_are_not_a_change() =>
        Assert.That(
            Changes(
                With(parameters: "[{name: page, in: query, schema: {type: integer}}, {name: size, in: query, schema: {type: integer}}]"),
                With(parameters: "[{name: paging, in: query, schema: {type: object, properties: {page: {type: integer}, size: {type: integer}}}}]")),
            Is.Empty);

    [Test]
    public void A_parameter_that_becomes_repeatable_is_generalized() => Assert.Multiple(() =>
    {
        Assert.That(InParameter("{type: string}", "{type: array, items: {type: string}}"), Is.EqualTo(["Info request-parameter-type-generalized"]));
        Assert.That(InParameter("{type: array, items: {type: string}}", "{type: string}"), Is.EqualTo(["Error request-parameter-type-changed"]));
    });

    [Test]
    public void A_recursive_schema_is_compared_once()
    {
        var changed = Schemas.Replace("name: {type: string}", "name: {type: integer}", StringComparison.Ordinal);

        Assert.That(
            Changes(With(response: "{$ref: '#/components/schemas/Tree'}", schemas: Schemas), With(response: "{$ref: '#/components/schemas/Tree'}", schemas: changed)),
            Is.EqualTo(["Error response-property-type-changed"]));
    }
}
