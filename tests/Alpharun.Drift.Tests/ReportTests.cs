using System.Text.Json;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;
using Alpharun.Testing;
using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>What a finding says, what is counted, and what is refused.</summary>
public class ReportTests
{
    [Test]
    public void A_finding_says_what_where_and_on_both_sides()
    {
        var was = With(response: "{type: object, properties: {data: {type: object, properties: {name: {type: string, maxLength: 5}}}}}");
        var finding = Report(was, was.Replace("maxLength: 5", "maxLength: 9", StringComparison.Ordinal)).Findings.Single();

        Assert.Multiple(() =>
        {
            Assert.That(finding.Operation, Is.EqualTo("POST /things/{id}"));
            Assert.That(finding.Path, Is.EqualTo("response 200 application/json: data.name"));
            Assert.That(finding.Message, Is.EqualTo("response 200 application/json: data.name: the maximum length increased from '5' to '9'"));
            Assert.That((finding.Was, finding.Is), Is.EqualTo(("5", "9")));
            Assert.That(finding.Base.Pointer, Is.EqualTo("/paths/~1things~1{id}/post/responses/200/content/application~1json/schema/properties/data/properties/name/maxLength"));
            Assert.That(finding.Revision?.Location.Source, Is.EqualTo("revision.yaml"));
            Assert.That(finding.Revision?.Location.Line, Is.EqualTo(10));
        });
    }

    [Test]
    public void A_fingerprint_survives_moving_and_reformatting()
    {
        var (was, now) = (With(request: "{type: object, properties: {a: {type: string}}}"), With(request: "{type: object}"));
        var moved = now.Replace("openapi:", "# moved\n\nopenapi:", StringComparison.Ordinal).Replace("{type: object}", "{ 'type':   object }", StringComparison.Ordinal);

        var (first, second) = (Report(was, now).Findings.Single(), Report(was, moved).Findings.Single());

        Assert.Multiple(() =>
        {
            Assert.That(second.Place.Location, Is.Not.EqualTo(first.Place.Location));
            Assert.That(second.Fingerprint, Is.EqualTo(first.Fingerprint));
        });
    }

    [TestCase("{minimum: 1}", "{minimum: 2}", "{minimum: 1.0}", "{minimum: 2e0}")]
    [TestCase("{default: {a: 1, b: 2}}", "{default: {a: 1, b: 3}}", "{default: {b: 2, a: 1}}", "{default: {b: 3, a: 1}}")]
    [TestCase("{type: [string, integer]}", "{type: [boolean, number]}", "{type: [integer, string]}", "{type: [number, boolean]}")]
    [TestCase("{type: string}", "{type: string, enum: [y, z]}", "{type: string}", "{type: string, enum: [z, y]}")]
    [TestCase("{oneOf: [{type: string}, {type: integer}]}", "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}", "{oneOf: [{type: integer}, {type: string}]}", "{oneOf: [{type: boolean}, {type: integer}, {type: string}]}")]
    public void A_fingerprint_survives_another_order_and_another_way_to_write_a_number(string was, string now, string wasToo, string nowToo)
    {
        string[] Fingerprints(string before, string after) => [.. Report(With(request: before), With(request: after)).Findings.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal)];

        Assert.That(Fingerprints(wasToo, nowToo), Is.EqualTo(Fingerprints(was, now)).And.Not.Empty);
    }

    [Test]
    public void Another_value_is_another_fingerprint() => Assert.That(
        Report(With(request: "{minimum: 1}"), With(request: "{minimum: 3}")).Findings.Single().Fingerprint,
        Is.Not.EqualTo(Report(With(request: "{minimum: 1}"), With(request: "{minimum: 2}")).Findings.Single().Fingerprint));

    [Test]
    public void What_is_below_the_level_that_is_shown_is_counted_and_never_called_no_difference()
    {
        var report = Report(With(), With(response: "{type: object, properties: {a: {}}}")).AtLeast(DriftLevel.Error);

        Assert.Multiple(() =>
        {
            Assert.That(report.IsEmpty, Is.False);
            Assert.That(TextReport.Render(report), Is.EqualTo("0 errors, 0 warnings, 0 info; 1 below the level that is shown.\n"));
            Assert.That(MarkdownReport.Render(report), Does.StartWith("### ℹ️ No drift at the level that is shown\n"));
        });
    }

    [Test]
    public void What_no_rule_covers_is_counted_apart() => Assert.Multiple(() =>
    {
        var report = Report(With(response: "{description: a, example: 1, x-note: a}"), With(response: "{description: b, example: 2, x-note: b}"));
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Uncovered, Is.EqualTo(3));
        Assert.That(TextReport.Render(report), Is.EqualTo("0 errors, 0 warnings, 0 info; 3 other differences that no rule covers.\n"));
    });

    [Test]
    public void A_component_that_changes_is_reported_in_every_operation_that_uses_it()
    {
        string Document(string type) => $$"""
            openapi: 3.1.0
            paths:
              /a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/T'} } } } } } }
              /b: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/T'} } } } } } }
            components: {schemas: {T: {type: object, properties: {x: {type: {{type}} } } } } }
            """;

        Assert.That(Report(Document("string"), Document("boolean")).Findings.Select(finding => finding.Operation), Is.EqualTo(["GET /a", "GET /b"]));
    }

    [Test]
    public void Equal_documents_give_nothing()
    {
        string[] documents =
        [
            Repository.ReadText("openapi/alpharun.yaml"),
            With(),
            With(request: "{$ref: '#/components/schemas/N'}", schemas: "{N: {anyOf: [{type: 'null'}, {type: object, properties: {next: {$ref: '#/components/schemas/N'}}}]}}"),
            With(response: "{if: {const: 1}, then: false, not: {prefixItems: [{}, true]}, unevaluatedProperties: false}", parameters: "[{name: q, in: query, content: {application/json: {schema: {}}}}]"),
        ];

        Assert.That(documents.Select(document => Report(document, document)).Where(report => !report.IsEmpty), Is.Empty);
    }

    [Test]
    public void The_json_has_all_of_a_finding()
    {
        using var json = JsonDocument.Parse(JsonReport.Render(Report(WithOperation("{operationId: a}"), WithOperation("{operationId: b}"))));
        var root = json.RootElement;
        var change = root.GetProperty("changes")[0];

        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("version").GetInt32(), Is.EqualTo(1));
            Assert.That(root.GetProperty("summary").GetProperty("info").GetInt32(), Is.EqualTo(1));
            Assert.That(change.EnumerateObject().Select(member => member.Name), Is.EqualTo(["id", "level", "operation", "path", "message", "base", "revision", "was", "is", "fingerprint"]));
            Assert.That(change.GetProperty("base").EnumerateObject().Select(member => member.Name), Is.EqualTo(["pointer", "file", "line", "column"]));
        });
    }

    [Test]
    public void The_text_is_grouped_by_operation_and_steers_no_terminal()
    {
        var text = TextReport.Render(Report(WithOperation("{}"), WithOperation("{operationId: \"a\\e[31m\\L\\u202E\", tags: [a]}")));

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("GET /things\n  info     the operationId "));
            Assert.That(text, Does.Contain("[api-tag-added] revision.yaml:3:"));
            Assert.That(text, Does.EndWith("\n0 errors, 0 warnings, 2 info.\n"));
            Assert.That(text, Does.Not.Contain("\u001b").And.Not.Contain("\u202e").And.Not.Contain("\u2028"));
        });
    }

    [TestCase("{swagger: '2.0'}", "base.yaml:1:11: ")]
    [TestCase("{openapi: 2.0.0}", "base.yaml:1:11: ")]
    [TestCase("{openapi: 3.1.0, paths: {/a: {get: {parameters: [{$ref: '#/nowhere'}]}}}}", "base.yaml:1:57: the reference '#/nowhere' cannot be resolved.")]
    [TestCase("{openapi: 3.1.0, paths: {/a: {get: {parameters: [{$ref: 'other.yaml'}]}}}}", "base.yaml:1:57: ")]
    [TestCase("{openapi: 3.1.0, components: {schemas: {A: {$ref: '#/components/schemas/A'}}}}", "base.yaml:1:51: the reference '#/components/schemas/A' is circular.")]
    public void What_cannot_be_judged_is_an_error_that_says_where(string document, string message) =>
        Assert.That(() => Report(document, document), Throws.TypeOf<DocumentException>().With.Message.StartsWith(message));
}
