using Alpharun.OpenApi.Linting;
using Alpharun.OpenApi.Sources;
using Alpharun.OpenApi.Tests.Sources;

namespace Alpharun.OpenApi.Tests.Linting;

public sealed class LinterTests : InFolder
{
    private const string Ok = "responses: {'200': {description: ok}}";

    [TestCase("A: {type: string, example: x}")]
    [TestCase("A: {nullable: true, oneOf: [{type: string}, {type: number}], example: null}", Description = "nullable next to oneOf needs no type")]
    [TestCase("A: {type: object, properties: {b: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}}, example: {b: null}}\nB: {type: string}")]
    [TestCase("A: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}, example: {}}")]
    [TestCase("A: {type: object, properties: {b: {$ref: '#/components/schemas/A/properties/c'}, c: {type: string}}}", Description = "a reference to a nested schema")]
    [TestCase("A: {type: array, items: {$ref: '#/components/schemas/A'}}")]
    public async Task A_valid_schema_has_no_finding(string schemas) => Assert.That(await LintAsync(TestDocuments.WithSchemas(schemas)), Is.Empty);

    [TestCase("A: {type: object, properties: {b: true, c: false}, additionalProperties: false}")]
    [TestCase("A: {type: [string, 'null'], examples: [x, null], enum: [x, null]}")]
    public async Task A_valid_3_1_schema_has_no_finding(string schemas) => Assert.That(await LintAsync(TestDocuments.WithSchemas(schemas, "3.1.0")), Is.Empty);

    [TestCase("A: {type: string, example: 5}", "6:32 example-against-schema")]
    [TestCase("A: {type: string, default: null}", "6:32 default-against-schema")]
    [TestCase("A: {type: string, enum: [a, 1]}", "6:33 enum-against-schema")]
    [TestCase("A: {type: string, format: uuid, default: x}", "6:46 default-against-schema")]
    [TestCase("A: {type: number, example: .inf}", "6:32 specification", Description = "a number that JSON does not support")]
    [TestCase("A: {type: string, x-csharp: {name: B}}", "6:33 reserved-extension")]
    [TestCase("A: {$ref: '#/components/schemas/B'}", "6:15 broken-reference")]
    [TestCase("A: {$ref: '#/components/schemas/A'}", "6:15 broken-reference")]
    public async Task An_invalid_schema_has_one_finding(string schemas, string finding) => Assert.That(await LintAsync(TestDocuments.WithSchemas(schemas)), Is.EqualTo(new[] { finding }));

    [TestCase("/a: {get: {operationId: x, %}}\n/b: {get: {operationId: x, %}}", "5:27 duplicate-operation-id")]
    [TestCase("/a/{id}: {get: {%}}", "4:18 path-parameter-not-described")]
    [TestCase("/a: {get: {parameters: [{name: id, in: path, required: true, schema: {}}], %}}", "4:27 path-parameter-not-in-path")]
    [TestCase("/a: {parameters: [{name: id, in: path, required: true, schema: {}}], get: {%}}", "4:21 path-parameter-not-in-path")]
    [TestCase("/a: {get: {parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}], %}}", "4:61 duplicate-parameter")]
    [TestCase("/a: {get: {parameters: [{name: X, in: header, schema: {}}, {name: x, in: header, schema: {}}], %}}", "4:62 duplicate-parameter")]
    [TestCase("/a: {get: {parameters: [{name: q, in: query, schema: {type: integer}, example: x}], %}}", "4:82 example-against-schema")]
    [TestCase("/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, required: [a]}, example: {}}}}}}}", "4:128 example-against-schema")]
    [TestCase("/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: string}, examples: {e: {value: 1}}}}}}}}", "4:126 example-against-schema")]
    [TestCase("/a: {get: {responses: {'200': {description: ok, headers: {X: {schema: {type: integer}, example: x}}}}}}", "4:99 example-against-schema")]
    [TestCase("/a: {get: {responses: {}}}", "4:25 specification")]
    [TestCase("/a: {get: {%, nonsense: 1}}", "4:13 specification")]
    public async Task An_invalid_path_has_one_finding(string paths, string finding) =>
        Assert.That(await LintAsync(TestDocuments.WithPaths(paths.Replace("%", Ok, StringComparison.Ordinal))), Is.EqualTo(new[] { finding }));

    [TestCase("/a/{id}: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: {%}}")]
    [TestCase("/a: {parameters: [{name: q, in: query, schema: {}}], get: {parameters: [{name: q, in: query, schema: {}}], %}}", Description = "an operation overrides a parameter of the path")]
    [TestCase("/a: {get: {parameters: [{name: q, in: query, schema: {}}, {name: q, in: header, schema: {}}], %}}")]
    [TestCase("/a: {get: {responses: {'200': {description: ok, content: {application/xml: {schema: {type: object}, example: <a/>}}}}}}", Description = "an example that is not JSON is text")]
    public async Task A_valid_path_has_no_finding(string paths) => Assert.That(await LintAsync(TestDocuments.WithPaths(paths.Replace("%", Ok, StringComparison.Ordinal))), Is.Empty);

    [Test]
    public async Task Findings_are_in_the_order_of_the_text() =>
        Assert.That(
            await LintAsync(TestDocuments.WithSchemas("A: {type: string, example: 5}\nB: {$ref: '#/x'}\nC: {type: string, default: 5}")),
            Is.EqualTo(new[] { "6:32 example-against-schema", "7:15 broken-reference", "8:32 default-against-schema" }));

    [TestCase("A: {type: string, minLength: abc}")]
    [TestCase("A: {type: string, properties: 5, items: x, enum: 1, required: {}}")]
    [TestCase("A: {$ref: 5}")]
    [TestCase("A: null")]
    [TestCase("A: {discriminator: x, oneOf: [1, null]}")]
    public void A_malformed_schema_does_not_stop_the_linter(string schemas) => Assert.That(() => LintAsync(TestDocuments.WithSchemas(schemas)), Throws.Nothing);

    [Test]
    public async Task A_finding_contains_no_value()
    {
        Write("a.yaml", TestDocuments.WithSchemas("A: {type: object, properties: {b: {type: string, format: uuid}}, example: {b: secret}}"));

        var finding = Linter.Lint(await new DocumentLoader(Settings).LoadAsync("a.yaml")).Findings.Single();

        Assert.Multiple(() =>
        {
            Assert.That(finding.Message, Is.EqualTo("the example at /b does not have the format uuid (schema: a.yaml:6:39)"));
            Assert.That(finding.Pointer, Is.EqualTo("/components/schemas/A/example/b"));
        });
    }

    private async Task<List<string>> LintAsync(string document)
    {
        Write("a.yaml", document);
        var loaded = await new DocumentLoader(Settings).LoadWithBrokenReferencesAsync("a.yaml");
        return [.. Linter.Lint(loaded).Findings.Select(finding => FormattableString.Invariant($"{finding.Location.Line}:{finding.Location.Column} {finding.Rule}"))];
    }
}
