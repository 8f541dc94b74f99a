using System.Text.Json;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;
using Alpharun.Testing;
using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>The content of findings, the counts of a report, and the errors for invalid documents.</summary>
public class ReportTests
{
    [Test]
    public void A_finding_has_a_message_a_path_and_the_positions_on_both_sides()
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
    public void A_fingerprint_does_not_depend_on_position_and_format()
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
    public void A_fingerprint_does_not_depend_on_the_order_of_values_and_the_notation_of_numbers(string was, string now, string wasToo, string nowToo)
    {
        string[] Fingerprints(string before, string after) => [.. Report(With(request: before), With(request: after)).Findings.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal)];

        Assert.That(Fingerprints(wasToo, nowToo), Is.EqualTo(Fingerprints(was, now)).And.Not.Empty);
    }

    [Test]
    public void Different_values_have_different_fingerprints() => Assert.That(
        Report(With(request: "{minimum: 1}"), With(request: "{minimum: 3}")).Findings.Single().Fingerprint,
        Is.Not.EqualTo(Report(With(request: "{minimum: 1}"), With(request: "{minimum: 2}")).Findings.Single().Fingerprint));

    [Test]
    public void Findings_below_the_minimum_level_are_counted()
    {
        var report = Report(With(), With(response: "{type: object, properties: {a: {}}}")).AtLeast(DriftLevel.Error);

        Assert.Multiple(() =>
        {
            Assert.That(report.IsEmpty, Is.False);
            Assert.That(TextReport.Render(report), Is.EqualTo("0 errors, 0 warnings, 0 info; 1 below the minimum level.\n"));
            Assert.That(MarkdownReport.Render(report), Does.StartWith("### ℹ️ No drift at or above the minimum level\n"));
        });
    }

    [Test]
    public void Changes_without_a_rule_are_counted_separately() => Assert.Multiple(() =>
    {
        var report = Report(With(response: "{description: a, example: 1, x-note: a}"), With(response: "{description: b, example: 2, x-note: b}"));
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Uncovered, Is.EqualTo(3));
        Assert.That(TextReport.Render(report), Is.EqualTo("0 errors, 0 warnings, 0 info; 3 other changes (descriptions, examples, extensions).\n"));
    });

    [Test]
    public void A_changed_component_is_reported_in_every_operation_that_uses_it()
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
    public void Equal_documents_have_no_differences()
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
    public void The_JSON_contains_all_members_of_a_finding()
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
    public void The_text_is_grouped_by_operation_and_escapes_control_characters()
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
    public void An_invalid_document_is_an_error_with_its_location(string document, string message) =>
        Assert.That(() => Report(document, document), Throws.TypeOf<DocumentException>().With.Message.StartsWith(message));
}
