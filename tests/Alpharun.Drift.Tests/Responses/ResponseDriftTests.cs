using System.Text;
using System.Text.Json;
using Alpharun.Drift.Reports;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using static Alpharun.Drift.Tests.Responses.Recorded;

namespace Alpharun.Drift.Tests.Responses;

/// <summary>The deviations of responses from their document.</summary>
public class ResponseDriftTests
{
    private const string Thing = "{type: object, required: [id], properties: {id: {type: string, format: uuid}, kind: {type: string, enum: [a, B]}, tags: {type: array, items: {type: string}}, labels: {type: object, additionalProperties: {type: string}}, value: {oneOf: [{type: string}, {type: number}]}}}";
    private const string Id = "\"id\":\"3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10\"";

    [TestCase($"{{{Id}}}")]
    [TestCase($"{{{Id},\"kind\":\"a\",\"tags\":[\"x\"],\"labels\":{{\"x\":\"y\"}},\"value\":1}}")]
    public async Task A_response_that_matches_the_document_has_no_findings(string body) =>
        Assert.That((await ReportAsync(Thing, body)).Findings, Is.Empty);

    [TestCase("{}", "observed-required-property-missing", DriftLevel.Error, "$")]
    [TestCase("{\"id\":null}", "observed-null-not-allowed", DriftLevel.Error, "$.id")]
    [TestCase("{\"id\":5}", "observed-type-mismatch", DriftLevel.Error, "$.id")]
    [TestCase("{\"id\":\"5\"}", "observed-format-mismatch", DriftLevel.Warning, "$.id")]
    [TestCase($"{{{Id},\"kind\":\"c\"}}", "observed-enum-value-unknown", DriftLevel.Warning, "$.kind")]
    [TestCase($"{{{Id},\"kind\":\"b\"}}", "observed-enum-value-in-other-case", DriftLevel.Warning, "$.kind")]
    [TestCase($"{{{Id},\"tags\":[\"x\",1,2]}}", "observed-type-mismatch", DriftLevel.Error, "$.tags[*]")]
    [TestCase($"{{{Id},\"labels\":{{\"private\":1}}}}", "observed-type-mismatch", DriftLevel.Error, "$.labels.*")]
    [TestCase($"{{{Id},\"value\":true}}", "observed-no-branch-matches", DriftLevel.Error, "$.value")]
    [TestCase($"{{{Id},\"nickname\":\"x\"}}", "observed-property-undocumented", DriftLevel.Info, "$.nickname")]
    public async Task A_deviation_is_reported_with_its_level_and_path(string body, string id, DriftLevel level, string path)
    {
        var finding = (await ReportAsync(Thing, body)).Findings.Single();

        Assert.That((finding.Id, finding.Level, finding.Operation, finding.Path), Is.EqualTo((id, level, Operation, $"response 200 application/json: {path}")));
    }

    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/v1/things/5\"},\"status\":500,\"body\":{}}", "observed-status-undocumented")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/things/5?a=b\"},\"status\":200,\"contentType\":\"text/html\"}", "observed-content-type-undocumented")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/things/5\"},\"status\":204,\"body\":1}", "observed-content-type-undocumented")]
    public async Task An_undocumented_status_or_content_type_is_reported(string line, string id) =>
        Assert.That((await ReportAsync(Thing, line)).Findings.Single().Id, Is.EqualTo(id));

    [TestCase("{\"request\":{\"url\":\"/things/5\"},\"status\":404,\"contentType\":\"text/plain; charset=utf-8\"}", Description = "a range of statuses and of content types")]
    [TestCase("{\"request\":{\"url\":\"/v1/things/mine\"},\"status\":200,\"body\":true}", Description = "the more specific path")]
    [TestCase("{\"request\":{\"method\":\"get\",\"url\":\"/v1/things/mine\"},\"status\":200,\"body\":true}")]
    [TestCase("{\"request\":{\"url\":\"/things/5\"},\"status\":200}", Description = "a body that was not recorded")]
    [TestCase("{\"request\":{\"url\":\"/things/5\"},\"status\":204,\"body\":null}", Description = "some recorders write null for a missing body")]
    [TestCase("{\"request\":{\"\\ud800\":1,\"url\":\"/things/mine\"},\"status\":200,\"body\":true}", Description = "an unpaired surrogate")]
    public async Task A_response_is_compared_with_the_matching_part_of_the_document(string line) =>
        Assert.That((await ReportAsync(Thing, line)).Findings, Is.Empty);

    [TestCase("application/json", "<html>", "observed-body-not-json")]
    [TestCase("application/json", "", "observed-body-missing")]
    [TestCase("text/html", "<html>", "observed-content-type-undocumented")]
    public async Task An_invalid_missing_or_undocumented_body_is_reported(string contentType, string text, string id) =>
        Assert.That((await ReportAsync(Thing, Har.Of(Har.Entry("https://api.example.org/v1/things/5", contentType, text)))).Findings.Single().Id, Is.EqualTo(id));

    [TestCase(200, "GET", "{\"size\":12,\"mimeType\":\"application/json\"}")]
    [TestCase(200, "GET", "{\"size\":12,\"mimeType\":\"application/json\",\"text\":\"\"}")]
    [TestCase(200, "GET", "{\"size\":0,\"mimeType\":\"x-unknown\"}")]
    [TestCase(200, "HEAD", "{\"size\":0,\"mimeType\":\"application/json\",\"text\":\"\"}")]
    [TestCase(304, "GET", "{\"size\":0,\"mimeType\":\"application/json\",\"text\":\"\"}")]
    public async Task A_body_that_was_not_recorded_or_is_never_sent_is_not_judged(int status, string method, string content)
    {
        var operation = $"{{responses: {{'{status}': {{content: {{application/json: {{schema: {{type: object, required: [id]}} }} }} }} }} }}";
        var document = $"openapi: 3.0.3\npaths: {{/a: {{{method.ToLowerInvariant()}: {operation} }} }}\n";
        var drift = await CheckAsync(document, Har.Of(Har.Entry("https://api.example.org/a", status, method, content)));

        Assert.That((drift.Compared, drift.Report("spec.yaml", "a.har").Findings.Count), Is.EqualTo((1, 0)));
    }

    [TestCase("{type: string, enum: ['12345']}", "12345", "")]
    [TestCase("{type: string}", "\"quoted\"", "")]
    [TestCase("{type: string, format: uuid}", "12345", "observed-format-mismatch")]
    [TestCase("{type: integer}", "12345", "", Description = "text can represent a number")]
    [TestCase("{type: integer}", "many", "observed-type-mismatch")]
    public async Task Plain_text_is_a_string_even_if_it_looks_like_another_type(string schema, string text, string ids)
    {
        var document = $"openapi: 3.0.3\npaths: {{/a: {{get: {{responses: {{'200': {{content: {{text/plain: {{schema: {schema} }} }} }} }} }} }} }}\n";
        var report = (await CheckAsync(document, Har.Of(Har.Entry("https://api.example.org/a", "text/plain; charset=utf-8", text)))).Report("spec.yaml", "a.har");

        Assert.That(string.Join(' ', report.Findings.Select(finding => finding.Id)), Is.EqualTo(ids));
    }

    [TestCase("application/json; v=2", "v2")]
    [TestCase("application/json; charset=utf-8; v=\"1\"", "v1")]
    [TestCase("application/json", "v1", Description = "the first media type if the parameter is missing")]
    public async Task The_parameters_of_a_content_type_select_the_schema(string contentType, string missing)
    {
        const string Content = "{application/json;v=1: {schema: {required: [v1]}}, 'application/json; v=2': {schema: {required: [v2]}}, 'application/*': {}}";
        var document = $"openapi: 3.0.3\npaths: {{/a: {{get: {{responses: {{'200': {{content: {Content} }} }} }} }} }}\n";
        var report = (await CheckAsync(document, Har.Of(Har.Entry("https://api.example.org/a", contentType, "{}")))).Report("spec.yaml", "a.har");

        Assert.That(report.Findings.Single().Was, Is.EqualTo(missing));
    }

    [Test]
    public async Task Equal_deviations_are_one_finding_with_a_count_and_the_first_location()
    {
        var report = await ReportAsync(Thing, $"{{{Id}}}\n{{\"id\":1}}\n\n{{\"id\":2}}\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Samples, Is.EqualTo(3));
            Assert.That(report.Findings.Single().Seen, Is.EqualTo(new Occurrences(2, new SourceLocation("recorded.jsonl", 2, 1), report.Findings[0].Seen!.Values)));
            Assert.That(report.Findings.Single().Base.Pointer, Is.EqualTo("/paths/~1things~1{id}/get/responses/200/content/application~1json/schema/properties/id"));
            Assert.That(report.Findings.Single().Place.Location.Line, Is.EqualTo(5));
        }
    }

    [Test]
    public async Task Responses_that_match_no_operation_are_counted_in_a_note()
    {
        var report = await ReportAsync(Thing, $"{{{Id}}}\n{{\"request\":{{\"method\":\"POST\",\"url\":\"/things/5\"}},\"status\":200}}\n");

        Assert.That(report.Notes, Is.EqualTo(["1 of 2 responses do not match an operation of the document and were not compared."]));
    }

    [Test]
    public async Task A_value_that_violates_several_schemas_is_counted_once() =>
        Assert.That((await ReportAsync("{allOf: [{type: object}, {type: object}]}", "null")).Findings.Single().Seen!.Count, Is.EqualTo(1));

    [Test]
    public async Task A_response_that_requires_too_many_checks_is_counted_and_the_others_are_compared()
    {
        var doubled = string.Concat(Enumerable.Range(1, 30).Select(level => $"    L{level}: {{allOf: [{{$ref: '#/components/schemas/L{level - 1}'}}, {{$ref: '#/components/schemas/L{level - 1}'}}]}}\n"));
        var document = Document("{properties: {id: {type: string}, much: {$ref: '#/components/schemas/L30'}}}") + $"\ncomponents:\n  schemas:\n    L0: {{type: string}}\n{doubled}";
        var report = (await CheckAsync(document, "{\"much\":1}\n{\"id\":1}")).Report("spec.yaml", "recorded.jsonl");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings.Single().Seen!.First!.Value.Line, Is.EqualTo(2));
            Assert.That(report.Notes.Single(), Does.StartWith("1 of 2 responses are nested more than 512 levels deep or require too many checks"));
        }
    }

    [Test]
    public async Task A_body_that_is_nested_too_deeply_is_counted_in_a_note_only()
    {
        var report = await ReportAsync(Thing, Har.Of(Har.Entry("https://api.example.org/v1/things/5", "application/json", new string('[', 600) + new string(']', 600))));

        Assert.That((report.Findings.Count, report.Notes[^1]), Is.EqualTo((0, "1 of 1 responses are nested more than 512 levels deep or require too many checks of one value, and were not compared.")));
    }

    [Test]
    public async Task A_note_reports_that_no_response_was_compared() =>
        Assert.That((await ReportAsync(Thing, string.Empty)).Notes, Is.EqualTo(["no response was compared with the document."]));

    [TestCase("https://api.example.org/v1/a", 1)]
    [TestCase("http://API.example.org/v1/a", 1, Description = "another scheme, before a redirect to https")]
    [TestCase("https://staging.example.org:8443/stage/v1/a", 1, Description = "any server of the document")]
    [TestCase("https://acme.example.com/v7/a", 1, Description = "a variable with any value")]
    [TestCase("https://eu.example.net/a", 1, Description = "a variable with a listed value")]
    [TestCase("https://us.example.net/a", 0)]
    [TestCase("https://upload.example.org/b", 1, Description = "a server of the path")]
    [TestCase("https://delete.example.org/b", 1, "DELETE", Description = "a server of the operation")]
    [TestCase("https://api.example.org/v1/b", 0, Description = "a server of the document if the path has another server")]
    [TestCase("https://api.example.org/a", 0, Description = "outside the path of the server")]
    [TestCase("https://api.example.org:8443/v1/a", 0)]
    [TestCase("https://evil.example.org/v1/a", 0)]
    [TestCase("/v1/a", 1)]
    [TestCase("/stage/v1/a", 1)]
    [TestCase("/a", 1)]
    public async Task Requests_to_servers_of_the_document_are_compared(string url, int compared, string method = "GET")
    {
        const string Document = """
            openapi: 3.0.3
            servers:
            - url: https://api.example.org:443/v1/
            - url: https://staging.example.org:8443/stage/v1
            - {url: 'https://{tenant}.example.com/{version}', variables: {tenant: {default: demo}, version: {default: v1}}}
            - {url: 'https://{region}.example.net', variables: {region: {default: eu, enum: [eu, ap]}}}
            paths:
              /a: {get: {responses: {'200': {description: a}}}}
              /b:
                servers: [{url: 'https://upload.example.org'}]
                get: {responses: {'200': {description: b}}}
                delete: {servers: [{url: 'https://delete.example.org'}], responses: {'200': {description: b}}}
            """;
        var drift = await CheckAsync(Document, Har.Of(Har.Entry(url, method: method)));

        Assert.That((drift.Compared, drift.Samples), Is.EqualTo((compared, 1)));
    }

    [Test]
    public async Task Responses_of_other_servers_are_counted_in_a_note_and_not_compared()
    {
        var entries = Har.Of(Har.Entry("https://cdn.example.com/v1/things/5", "application/json", "{}"), Har.Entry("https://api.example.org/v1/nothing"));
        var notes = (await ReportAsync(Thing, entries)).Notes;

        Assert.That(
            notes,
            Is.EqualTo([
                "no response was compared with the document.",
                "1 of 2 responses do not match an operation of the document and were not compared.",
                "1 of 2 responses came from servers that are not in the document and were not compared; set the address of a proxy or a mock server with --base-address.",
            ]));
    }

    [TestCase("http://localhost:8080/things/5", 1)]
    [TestCase("https://api.example.org/v1/things/5", 0)]
    public async Task With_a_base_address_only_responses_from_that_address_are_compared(string url, int compared) =>
        Assert.That((await CheckAsync(Document(Thing), Har.Of(Har.Entry(url)), baseAddress: "http://localhost:8080/")).Compared, Is.EqualTo(compared));

    [Test]
    public async Task Values_are_in_a_report_only_if_they_are_requested([Values] bool showValues)
    {
        var drift = await CheckAsync(Document(Thing), "{\"id\":\"secret\",\"kind\":\"secret\",\"tags\":\"secret\",\"new\":\"secret\",\"labels\":{\"secret\":1}}", keepsValues: true);
        var report = drift.Report("spec.yaml", "recorded.jsonl", showValues);

        Assert.That(ReportFormats.Names.Where(format => ReportFormats.Render(report, format).Contains("secret", StringComparison.Ordinal)).Any(), Is.EqualTo(showValues));
    }

    [Test]
    public async Task The_number_of_findings_is_limited()
    {
        var lines = string.Join('\n', Enumerable.Range(0, ResponseDrift.MaxFindings + 5).Select(number => $"{{{Id},\"made_up_{number}\":1}}"));
        var report = await ReportAsync(Thing, lines);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings, Has.Count.EqualTo(ResponseDrift.MaxFindings));
            Assert.That(report.Notes, Is.EqualTo(["5 more deviations are not listed, because a report contains at most 2000 findings."]));
        }
    }

    [TestCase("3.0.3")]
    [TestCase("3.1.0")]
    public async Task The_suggested_edits_remove_all_deviations_of_the_responses(string version)
    {
        const string Recording = """
            {"id":null,"kind":"c","nickname":"x","score":1,"more":[1],"gone":null}
            {"id":"5","kind":"b","nickname":null,"score":1.5,"more":[],"gone":null}
            """;

        Assert.That(await AfterSuggestionsAsync(Thing, Recording, version), Is.Empty);
    }

    [TestCase("3.0.3", "{properties: {a: {allOf: [{$ref: '#/components/schemas/Item'}, {type: object, properties: {b: {type: string}}}]}}}", "{\"a\":null}")]
    [TestCase("3.0.3", "{properties: {a: {$ref: '#/components/schemas/Item'}}}", "{\"a\":null}")]
    [TestCase("3.0.3", "{properties: {a: {oneOf: [{type: string}, {type: number}]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {allOf: [{$ref: '#/components/schemas/Item'}, {type: object, properties: {b: {type: string}}}]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {$ref: '#/components/schemas/Item', description: D}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {oneOf: [{type: string}, {type: number}]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {anyOf: [{type: string}, {type: number}]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {enum: [x, y]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {const: x}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {type: [string, integer]}}}", "{\"a\":null}")]
    [TestCase("3.1.0", "{properties: {a: {type: [string, 'null'], enum: [x]}}}", "{\"a\":null}", Description = "the type allows null, but the enum does not")]
    [TestCase("3.0.3", "{properties: {a: {$ref: '#/components/schemas/Item'}, b: {$ref: '#/components/schemas/Item'}}}", "{\"a\":{\"new\":1}}\n{\"b\":{\"new\":\"x\"}}", Description = "one component with two types")]
    [TestCase("3.0.3", "{items: {oneOf: [{required: [a], properties: {a: {}}}, {required: [b], properties: {b: {}}}]}}", "[{\"a\":1,\"new\":1},{\"b\":1,\"new\":1}]", Description = "two schemas at one position")]
    [TestCase("3.0.3", "{additionalProperties: false, properties: {a: {}}}", "{\"new\":1}", Description = "a forbidden property")]
    [TestCase("3.0.3", "{properties: {a: {type: object, additionalProperties: false}}}", "{\"a\":{\"new\":1,\"newer\":null}}", Description = "a forbidden property in a schema without properties")]
    public async Task The_suggested_edits_remove_the_deviation(string version, string schema, string recording)
    {
        Assert.That((await CheckAsync(WithItem(schema, version), recording)).Report("spec.yaml", "recorded.jsonl").Findings, Is.Not.Empty);
        Assert.That(await AfterSuggestionsAsync(schema, recording, version), Is.Empty);
    }

    [TestCase("3.0.3")]
    [TestCase("3.1.0")]
    public async Task Null_is_only_allowed_at_the_use_of_a_component_where_it_was_observed(string version)
    {
        const string Schema = "{properties: {a: {$ref: '#/components/schemas/Item'}, b: {$ref: '#/components/schemas/Item'}}}";

        Assert.That((await AfterSuggestionsAsync(Schema, "{\"a\":null}", version, then: "{\"b\":null}")).Single(), Does.EndWith("$.b"));
    }

    [TestCase("{\"value\":true,\"tags\":1}", Description = "another type")]
    [TestCase("{\"kind\":\"\\ud800\"}", Description = "an unpaired surrogate, which a document cannot contain")]
    [TestCase("{\"\\ud800\":1}")]
    public async Task Edits_that_require_a_decision_or_invalid_text_are_not_suggested(string body) =>
        Assert.That((await CheckAsync(Document(Thing), body, keepsValues: true)).Suggest(), Is.EqualTo("[]\n"));

    [Test]
    public async Task A_key_of_a_map_is_not_suggested_as_a_property() =>
        Assert.That(
            (await CheckAsync(Document("{oneOf: [{properties: {error: {}}}, {additionalProperties: {type: integer}}]}"), "{\"private\":\"x\"}")).Suggest(),
            Is.EqualTo("[]\n"));

    private static string WithItem(string schema, string version) => Document(schema, version) + "\ncomponents:\n  schemas:\n    Item: {type: object, properties: {i: {type: string}}}\n";

    private static async Task<IEnumerable<string>> AfterSuggestionsAsync(string schema, string recording, string version, string? then = null)
    {
        var document = DocumentReader.ReadMap(WithItem(schema, version), "spec.yaml");
        var drift = await CheckAsync(WithItem(schema, version), recording, keepsValues: true);
        using var edits = JsonDocument.Parse(drift.Suggest());
        foreach (var edit in edits.RootElement.EnumerateArray())
        {
            Patch.Apply(document, edit);
        }

        var after = await CheckAsync(Encoding.UTF8.GetString(JsonOutput.ToBytes(document)), then ?? recording);
        return after.Report("spec.yaml", "recorded.jsonl").Findings.Select(finding => $"{finding.Id} {finding.Path}");
    }
}
