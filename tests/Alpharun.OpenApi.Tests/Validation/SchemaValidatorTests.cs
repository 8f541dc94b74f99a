using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Tests.Sources;
using Alpharun.OpenApi.Validation;

namespace Alpharun.OpenApi.Tests.Validation;

public class SchemaValidatorTests
{
    [TestCase("type: string", "\"x\"")]
    [TestCase("type: integer", "5")]
    [TestCase("type: integer", "5.0", Description = "a number without a fraction is an integer")]
    [TestCase("type: integer", "123456789012345678901234567890")]
    [TestCase("type: integer", "12.5e400", Description = "larger than the maximum of a double")]
    [TestCase("type: integer", "-0.0e-400")]
    [TestCase("type: number", "5")]
    [TestCase("type: boolean", "false")]
    [TestCase("type: object", "{}")]
    [TestCase("type: array", "[]")]
    [TestCase("{}", "null", Description = "a schema without a type allows null")]
    [TestCase("type: string\nnullable: true", "null")]
    [TestCase("nullable: true\noneOf: [{type: string}, {type: number}]", "null", Description = "nullable next to oneOf needs no type")]
    [TestCase("nullable: true\nallOf: [{type: string}]", "null")]
    [TestCase("nullable: true\n$ref: '#/components/schemas/Text'", "null")]
    [TestCase("$ref: '#/components/schemas/NullableText'", "null")]
    [TestCase("type: string\nnullable: true\nenum: [a]", "null")]
    [TestCase("oneOf: [{type: string}, {type: number}]", "1.5")]
    [TestCase("anyOf: [{type: integer}, {type: number}]", "1", Description = "two branches of anyOf can match")]
    [TestCase("allOf: [{required: [a]}, {required: [b]}]", "{\"a\":1,\"b\":2}")]
    [TestCase("not: {type: string}", "1")]
    [TestCase("enum: [1, a, [1, {b: c}]]", "[1.0,{\"b\":\"c\"}]")]
    [TestCase("minimum: 1\nmaximum: 2", "1")]
    [TestCase("multipleOf: 0.1", "0.3", Description = "decimals are exact")]
    [TestCase("minLength: 1\nmaxLength: 1", "\"\\ud83d\\ude00\"", Description = "the length is counted in code points")]
    [TestCase("pattern: '^a+$'", "\"aaa\"")]
    [TestCase("pattern: '('", "\"aaa\"", Description = "an invalid pattern is ignored")]
    [TestCase("pattern: '^(a+)+$'", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", Description = "a pattern that times out counts as a match")]
    [TestCase("uniqueItems: true", "[1,\"1\",null]")]
    [TestCase("additionalProperties: {type: integer}", "{\"a\":1}")]
    [TestCase("type: object", "{\"a\":1}", Description = "a property that is not listed is allowed")]
    [TestCase("$ref: '#/components/schemas/Tree'", "{\"children\":[{\"children\":[]}]}", Description = "schemas can be recursive")]
    [TestCase("$ref: '#/components/schemas/Circle'", "1", Description = "a circular reference does not loop endlessly")]
    [TestCase("$ref: '#/nowhere'", "1", Description = "a broken reference is not a deviation")]
    [TestCase("format: no-such-format", "\"x\"")]
    [TestCase("type: no-such-type", "\"x\"")]
    public void A_valid_value_has_no_deviation(string schema, string value) => Assert.That(Kinds(schema, value), Is.Empty);

    [TestCase("type: string", "5", DeviationKind.WrongType)]
    [TestCase("type: integer", "5.5", DeviationKind.WrongType)]
    [TestCase("type: integer", "1e-40", DeviationKind.WrongType, Description = "too small for a decimal")]
    [TestCase("type: integer", "12.5e-1", DeviationKind.WrongType)]
    [TestCase("type: string", "null", DeviationKind.UnexpectedNull)]
    [TestCase("oneOf: [{type: string, nullable: true}, {type: integer, nullable: true}]", "null", DeviationKind.SeveralBranchesMatch, Description = "a null that both branches allow is not unexpected")]
    [TestCase("additionalProperties: false", "{\"a\":null}", DeviationKind.ForbiddenProperty)]
    [TestCase("oneOf: [{type: string}, {type: number}]", "null", DeviationKind.UnexpectedNull)]
    [TestCase("enum: [a]", "null", DeviationKind.UnexpectedNull)]
    [TestCase("$ref: '#/components/schemas/Text'", "5", DeviationKind.WrongType)]
    [TestCase("oneOf: [{type: string}, {type: number}]", "true", DeviationKind.NoBranchMatches)]
    [TestCase("anyOf: [{type: string}, {type: number}]", "[]", DeviationKind.NoBranchMatches)]
    [TestCase("oneOf: [{type: integer}, {type: number}]", "1", DeviationKind.SeveralBranchesMatch)]
    [TestCase("not: {type: string}", "\"x\"", DeviationKind.ForbiddenValue)]
    [TestCase("allOf: [{required: [a]}, {required: [b]}]", "{\"a\":1}", DeviationKind.MissingRequired)]
    [TestCase("enum: [a]", "\"b\"", DeviationKind.UnknownEnumValue)]
    [TestCase("enum: [a]", "\"A\"", DeviationKind.EnumValueInOtherCase)]
    [TestCase("minimum: 1", "0.999", DeviationKind.OutOfRange)]
    [TestCase("minimum: 1\nexclusiveMinimum: true", "1", DeviationKind.OutOfRange)]
    [TestCase("maximum: 9007199254740992", "9007199254740993", DeviationKind.OutOfRange, Description = "integers are compared exactly")]
    [TestCase("multipleOf: 2", "3", DeviationKind.OutOfRange)]
    [TestCase("type: integer\nformat: int32", "2147483648", DeviationKind.WrongFormat)]
    [TestCase("type: integer\nformat: int32", "1e40", DeviationKind.WrongFormat, Description = "too large for a decimal")]
    [TestCase("type: integer\nformat: int64", "-1e400", DeviationKind.WrongFormat)]
    [TestCase("minLength: 2", "\"a\"", DeviationKind.WrongLength)]
    [TestCase("maxLength: 2", "\"abc\"", DeviationKind.WrongLength)]
    [TestCase("pattern: '^a+$'", "\"b\"", DeviationKind.PatternMismatch)]
    [TestCase("minItems: 1", "[]", DeviationKind.WrongCount)]
    [TestCase("maxProperties: 1", "{\"a\":1,\"b\":1}", DeviationKind.WrongCount)]
    [TestCase("uniqueItems: true", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1.0}]", DeviationKind.EqualItems)]
    [TestCase("additionalProperties: false", "{\"a\":1}", DeviationKind.ForbiddenProperty)]
    [TestCase("additionalProperties: {type: integer}", "{\"a\":\"x\"}", DeviationKind.WrongType)]
    [TestCase("items: {type: integer}", "[1,\"x\"]", DeviationKind.WrongType)]
    [TestCase("$ref: '#/components/schemas/Tree'", "{\"children\":[{\"children\":1}]}", DeviationKind.WrongType)]
    public void An_invalid_value_has_one_deviation(string schema, string value, DeviationKind kind) => Assert.That(Kinds(schema, value), Is.EqualTo(new[] { kind }));

    [TestCase("type: [string, 'null']", "null")]
    [TestCase("oneOf: [{type: string}, {type: 'null'}]", "null")]
    [TestCase("properties: {a: true}", "{\"a\":1}")]
    [TestCase("const: 1", "1")]
    [TestCase("exclusiveMinimum: 1", "1.1")]
    [TestCase("prefixItems: [{type: string}]\nitems: {type: integer}", "[\"a\",1]")]
    [TestCase("patternProperties: {^x-: {type: integer}}\nadditionalProperties: false", "{\"x-a\":1}")]
    public void Version_3_1_allows_the_value(string schema, string value) => Assert.That(Kinds(schema, value, "3.1.0"), Is.Empty);

    [TestCase("type: [string, 'null']", "1", DeviationKind.WrongType)]
    [TestCase("properties: {a: false}", "{\"a\":1}", DeviationKind.ForbiddenValue)]
    [TestCase("const: 1", "2", DeviationKind.UnknownEnumValue)]
    [TestCase("exclusiveMinimum: 1", "1", DeviationKind.OutOfRange)]
    [TestCase("prefixItems: [{type: string}]", "[1]", DeviationKind.WrongType)]
    [TestCase("$ref: '#/components/schemas/Text'\nmaxLength: 1", "\"ab\"", DeviationKind.WrongLength, Description = "keywords next to a $ref apply")]
    public void Version_3_1_rejects_the_value(string schema, string value, DeviationKind kind) => Assert.That(Kinds(schema, value, "3.1.0"), Is.EqualTo(new[] { kind }));

    [Test]
    public void Version_3_0_ignores_keywords_next_to_a_reference() =>
        Assert.That(Kinds("$ref: '#/components/schemas/Text'\nmaxLength: 1", "\"ab\""), Is.Empty);

    [TestCase("uuid", "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10", "teammate123")]
    [TestCase("uuid", "3F0C2A52-5A3C-4C58-9A0E-6F1F6F3F9D10", " 3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10 ")]
    [TestCase("uuid", "00000000-0000-0000-0000-000000000000", "+f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10")]
    [TestCase("uuid", "ffffffff-ffff-ffff-ffff-ffffffffffff", "0xf0c2a5-0x3c-4c58-9a0e-6f1f6f3f9d10")]
    [TestCase("email", "a.b+c@example.com", "a b@example.com")]
    [TestCase("date", "2024-02-29", "2023-02-29")]
    [TestCase("date-time", "2024-02-29T23:59:60.123Z", "2024-02-29T23:59:00")]
    [TestCase("date-time", "2024-02-29t00:00:00+05:30", "2024-02-30T00:00:00Z")]
    [TestCase("uri", "https://example.com/a?b=c", "/a")]
    public void The_format_of_a_text_is_validated(string format, string right, string wrong)
    {
        Assert.That(Kinds($"format: {format}", $"\"{right}\""), Is.Empty);
        Assert.That(Kinds($"format: {format}", $"\"{wrong}\""), Is.EqualTo(new[] { DeviationKind.WrongFormat }));
    }

    [TestCase(SchemaDirection.Either, "")]
    [TestCase(SchemaDirection.Request, "password")]
    [TestCase(SchemaDirection.Response, "id")]
    public void Read_only_and_write_only_properties_are_required_in_one_direction(SchemaDirection direction, string missing)
    {
        var deviations = Check("required: [id, password]\nproperties: {id: {readOnly: true}, password: {writeOnly: true}}", "{}", new ValidationSettings(direction));

        Assert.That(string.Join(' ', deviations.Select(deviation => deviation.Expectation)), Is.EqualTo(missing));
    }

    [TestCase("allOf: [{properties: {password: {writeOnly: true}}}, {required: [password]}]", "")]
    [TestCase("properties: {password: {writeOnly: true}}\noneOf: [{required: [password]}, {required: [token]}]", "")]
    [TestCase("allOf: [{properties: {password: {}}}, {required: [password]}]", "password")]
    [TestCase("allOf: [{properties: {password: {writeOnly: true}}}]\nproperties: {inner: {required: [password]}}", "password", Description = "a property of another object")]
    public void The_direction_of_a_required_property_can_be_in_another_schema(string schema, string missing)
    {
        var deviations = Check(schema, "{\"inner\":{}}", new ValidationSettings(SchemaDirection.Response));

        Assert.That(string.Join(' ', deviations.Select(deviation => deviation.Expectation)), Is.EqualTo(missing));
    }

    [TestCase("oneOf: [{additionalProperties: false, properties: {error: {}}}, {additionalProperties: {$ref: '#/components/schemas/Text'}}]", "", Description = "both branches fail")]
    [TestCase("anyOf: [{additionalProperties: false, properties: {error: {}}}, {additionalProperties: {properties: {a: {}}}}]", "$.*.extra")]
    [TestCase("allOf: [{additionalProperties: false, properties: {error: {}}}, {additionalProperties: {}}]", "$.*")]
    [TestCase("oneOf: [{properties: {error: {}}}, {additionalProperties: {type: integer}}]", "$.*", Description = "a map in a branch that does not match")]
    public void The_key_of_a_map_is_not_reported(string schema, string place)
    {
        var deviations = Check(schema, "{\"private\":{\"extra\":1}}", new ValidationSettings(TellsUndocumented: true));

        Assert.That(string.Join(' ', deviations.Select(deviation => deviation.Place).Where(told => told != "$")), Is.EqualTo(place));
    }

    [TestCase("allOf: [{properties: {name: {type: string}}}]\nadditionalProperties: true")]
    [TestCase("allOf: [{additionalProperties: {}}, {properties: {name: {type: string}}}]")]
    [TestCase("patternProperties: {.*: {}}\nallOf: [{properties: {name: {type: string}}}]")]
    public void A_documented_name_is_reported_even_if_another_schema_treats_it_as_the_key_of_a_map(string schema) =>
        Assert.That(Check(schema, "{\"name\":1}").Single().Place, Is.EqualTo("$.name"));

    [Test]
    public void The_only_branch_for_the_type_reports_its_deviations() =>
        Assert.That(
            Check("oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]", "{\"children\":1}").Single(),
            Has.Property("Kind").EqualTo(DeviationKind.WrongType).And.Property("Path").EqualTo("/children"));

    [Test]
    public void A_deviation_contains_positions_and_the_schema_but_no_value()
    {
        var deviation = Check("properties: {a/b: {items: {additionalProperties: {$ref: '#/components/schemas/Text'}}}}", "{\"a/b\":[{},{\"private\":815}]}").Single();

        Assert.Multiple(() =>
        {
            Assert.That(deviation.Path, Is.EqualTo("/a~1b/1/private"));
            Assert.That(deviation.Place, Is.EqualTo("$.a/b[*].*"));
            Assert.That(deviation.SchemaPointer, Is.EqualTo("/components/schemas/Text"));
            Assert.That(deviation.Message, Is.EqualTo("is of type number where string is expected"));
        });
    }

    [TestCase("properties: {a: {}}", "{\"a\":1,\"b\":1}", "/b")]
    [TestCase("properties: {a: {properties: {x: {}}}}", "{\"a\":{\"y\":1}}", "/a/y")]
    [TestCase("allOf: [{properties: {a: {}}}, {properties: {b: {}}}]", "{\"a\":1,\"b\":1}", "")]
    [TestCase("allOf: [{properties: {a: {properties: {x: {}}}}}, {properties: {a: {properties: {y: {}}}}}]", "{\"a\":{\"x\":1,\"y\":1,\"z\":1}}", "/a/z")]
    [TestCase("oneOf: [{required: [a], properties: {a: {}}}, {required: [b], properties: {b: {}}}]", "{\"b\":1,\"c\":1}", "/c")]
    [TestCase("oneOf: [{required: [a], properties: {a: {}, c: {}}}, {required: [b], properties: {b: {}}}]", "{\"b\":1,\"c\":1}", "/c", Description = "a branch that does not match documents nothing")]
    [TestCase("type: object", "{\"a\":1}", "", Description = "an object without listed properties can have any properties")]
    [TestCase("properties: {a: {}}\nadditionalProperties: true", "{\"b\":1}", "")]
    public void Undocumented_properties_are_reported_on_request(string schema, string value, string paths) =>
        Assert.That(string.Join(' ', Check(schema, value, new ValidationSettings(TellsUndocumented: true)).Select(deviation => deviation.Path)), Is.EqualTo(paths));

    [TestCase("enum: [a]", "\"\\ud800\"", DeviationKind.UnknownEnumValue)]
    [TestCase("required: [a]", "{\"\\ud800\":1}", DeviationKind.MissingRequired)]
    [TestCase("uniqueItems: true", "[\"\\ud800\",\"\\ud800\"]", DeviationKind.EqualItems)]
    public void An_unpaired_surrogate_does_not_crash_the_validator(string schema, string value, DeviationKind kind) => Assert.That(Kinds(schema, value), Is.EqualTo(new[] { kind }));

    [Test]
    public void Nested_branches_are_checked_only_once()
    {
        var kinds = Enumerable.Range(1, 8).Select(number => $"{{properties: {{kind: {{enum: [k{number}]}}, children: {{items: {{$ref: '#/components/schemas/S'}}}}}}, required: [kind]}}");
        var value = string.Concat(Enumerable.Repeat("{\"kind\":\"k8\",\"children\":[", 30)) + "{\"kind\":\"none\"}" + string.Concat(Enumerable.Repeat("]}", 30));

        Assert.That(Check($"oneOf: [{string.Join(", ", kinds)}]", value).Single().Kind, Is.EqualTo(DeviationKind.NoBranchMatches));
    }

    [Test]
    public void Schemas_that_require_too_many_checks_are_rejected()
    {
        var schemas = string.Concat(Enumerable.Range(1, 30).Select(level => $"L{level}: {{allOf: [{{$ref: '#/components/schemas/L{level - 1}'}}, {{$ref: '#/components/schemas/L{level - 1}'}}]}}\n"));
        var root = DocumentReader.ReadMap(TestDocuments.WithSchemas($"L0: {{type: string}}\n{schemas}"), "a.yaml");

        Assert.That(
            () => new SchemaValidator(root).Validate("/components/schemas/L30", JsonPointer.Find(root, "/components/schemas/L30")!, JsonElement.Parse("1")),
            Throws.TypeOf<DocumentException>().With.Message.Contains("more than 100000 checks"));
    }

    [Test]
    public void A_long_chain_of_references_does_not_overflow_the_stack()
    {
        var schemas = string.Concat(Enumerable.Range(1, 20_000).Select(level => $"L{level}: {{properties: {{a: {{$ref: '#/components/schemas/L{level - 1}'}}}}}}\n"));
        var root = DocumentReader.ReadMap(TestDocuments.WithSchemas($"L0: {{type: string}}\n{schemas}"), "a.yaml");

        Assert.That(new SchemaValidator(root).Validate("/components/schemas/L20000", JsonPointer.Find(root, "/components/schemas/L20000")!, JsonElement.Parse("{\"a\":{}}")), Is.Empty);
    }

    private static IEnumerable<DeviationKind> Kinds(string schema, string value, string version = "3.0.1") =>
        Check(schema, value, default, version).Select(deviation => deviation.Kind);

    private static IReadOnlyList<Deviation> Check(string schema, string value, ValidationSettings settings = default, string version = "3.0.1")
    {
        var schemas = $"""
            S:
              {schema.ReplaceLineEndings("\n  ")}
            Text: {"{type: string}"}
            NullableText: {"{type: string, nullable: true}"}
            Tree: {"{type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}"}
            Circle: {"{allOf: [{$ref: '#/components/schemas/Circle'}]}"}
            """;
        var root = DocumentReader.ReadMap(TestDocuments.WithSchemas(schemas, version), "a.yaml");
        const string Pointer = "/components/schemas/S";
        return new SchemaValidator(root).Validate(Pointer, JsonPointer.Find(root, Pointer)!, JsonElement.Parse(value), settings);
    }
}
