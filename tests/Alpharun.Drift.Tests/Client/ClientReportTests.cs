using System.Text.Json;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;
using Alpharun.Testing;
using static Alpharun.Drift.Tests.Client.ClientDocuments;

namespace Alpharun.Drift.Tests.Client;

/// <summary>The content and the positions of findings about the generated client, and the errors for unsupported documents.</summary>
public class ClientReportTests
{
    private const string Twice = """
        openapi: 3.0.3
        paths:
          /things:
            get:
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } } }
        components:
          schemas:
            Thing:
              allOf:
                - type: object
                  properties:
                    name: {type: string}
                - type: object
                  properties:
                    part:
                      type: object
                      properties:
                        size: {type: integer}
        """;

    [Test]
    public void A_finding_has_a_message_a_path_and_the_positions_on_both_sides()
    {
        var finding = Report(Twice, Twice.Replace("size: {type: integer}", "size: {type: string}", StringComparison.Ordinal)).Findings.Single();

        Assert.Multiple(() =>
        {
            Assert.That(finding.Operation, Is.EqualTo("GET /things"));
            Assert.That(finding.Path, Is.EqualTo("Part.Size"));
            Assert.That(finding.Message, Is.EqualTo("Part.Size: the type changed from 'long? Size' to 'string? Size'"));
            Assert.That((finding.Was, finding.Is), Is.EqualTo(("long? Size", "string? Size")));
            Assert.That(finding.Base.Location.ToString(), Is.EqualTo("base.yaml:18:23"));
            Assert.That(finding.Revision!.Location.ToString(), Is.EqualTo("revision.yaml:18:23"));
            Assert.That(finding.Base.Pointer, Is.EqualTo("/components/schemas/Thing/allOf/1/properties/part/properties/size"));
        });
    }

    [Test]
    public void A_removed_part_has_the_position_of_its_nearest_existing_ancestor()
    {
        var finding = Report(Twice, Twice.Replace("name: {type: string}", "other: {type: string}", StringComparison.Ordinal)).Findings[0];

        Assert.Multiple(() =>
        {
            Assert.That(finding.Id, Is.EqualTo("client-member-removed"));
            Assert.That(finding.Base.Pointer, Is.EqualTo("/components/schemas/Thing/allOf/0/properties/name"));
            Assert.That(finding.Revision!.Pointer, Is.EqualTo("/components/schemas/Thing/allOf/0/properties"));
            Assert.That(finding.Revision.Location.Line, Is.EqualTo(12));
        });
    }

    [Test]
    public void A_changed_reference_has_the_position_of_its_use()
    {
        var was = Received("{type: object, properties: {a: {$ref: '#/components/schemas/Text'} } }", "Text: {type: string}, Number: {type: integer}");
        var finding = Report(was, was.Replace("/Text'", "/Number'", StringComparison.Ordinal)).Findings.Single();

        Assert.That((finding.Base.Pointer, finding.Revision!.Pointer), Is.EqualTo(("/components/schemas/Thing/properties/a", "/components/schemas/Thing/properties/a")));
    }

    [Test]
    public void A_change_that_the_type_does_not_show_is_described_in_words()
    {
        const string Union = "oneOf: [{type: string}, {type: boolean}]";
        string Document(string union) => Received($"{{type: object, required: [a], properties: {{a: {{ {union} }} }} }}");

        var message = Report(Document(Union), Document(Union + ", nullable: true")).Findings.Single().Message;

        Assert.That(message, Is.EqualTo("Thing.A: the nullability changed from 'required FieldValue A, text, number or boolean' to 'required FieldValue A, text, number or boolean or null'"));
    }

    [Test]
    public void A_finding_of_a_type_in_several_operations_has_no_operation()
    {
        string Document(string type) => WithPaths(
            string.Join(", ", new[] { "/a", "/b" }.Select(path => $"{path}: {{get: {{responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}} }} }} }} }} }} }}")),
            $"components: {{schemas: {{Thing: {{type: object, properties: {{a: {{type: {type}}} }} }} }} }}");

        Assert.That(Report(Document("string"), Document("boolean")).Findings.Single().Operation, Is.Null);
    }

    [Test]
    public void A_fingerprint_does_not_depend_on_position_and_format()
    {
        var now = Twice.Replace("integer", "string", StringComparison.Ordinal);
        var moved = "# moved\n" + now.Replace("{type: string}", "{ 'type':  string }", StringComparison.Ordinal);

        Assert.That(Report(Twice, moved).Findings.Single().Fingerprint, Is.EqualTo(Report(Twice, now).Findings.Single().Fingerprint));
    }

    [Test]
    public void A_change_without_effects_is_counted()
    {
        var report = Report(Received("{type: object, properties: {a: {type: string, maxLength: 5} } }"), Received("{type: object, properties: {a: {type: string, maxLength: 9} } }"));

        Assert.That((report.Findings.Count, report.Uncovered), Is.EqualTo((0, 1)));
    }

    [Test]
    public void A_change_with_a_finding_is_not_counted_again()
    {
        var report = Report(Received("{type: object, properties: {a: {type: string} } }"), Received("{type: object, properties: {a: {type: boolean} } }"));

        Assert.That((report.Findings.Count, report.Uncovered), Is.EqualTo((1, 0)));
    }

    [Test]
    public void The_text_and_the_JSON_contain_the_effects()
    {
        var report = Report(Received("{type: object, properties: {a: {type: string} } }"), Received("{type: object, properties: {a: {type: boolean} } }"));
        using var json = JsonDocument.Parse(JsonReport.Render(report));

        Assert.That(TextReport.Render(report), Does.Contain("built: fails at run time; rebuilt: no longer compiles"));
        Assert.That(json.RootElement.GetProperty("changes")[0].GetProperty("effects").GetRawText().Replace(" ", string.Empty, StringComparison.Ordinal), Does.Contain("\"built\":\"failsatruntime\""));
    }

    [Test]
    public void An_unsupported_document_is_an_error_with_its_location()
    {
        var odd = Received("{type: object, properties: {a: {oneOf: [{type: object}, {type: string}]} } }");

        Assert.That(Assert.Throws<DocumentException>(() => Report(Received("{type: object, properties: {a: {type: string} } }"), odd))!.Message, Does.StartWith("revision.yaml:3:").And.Contain("is not supported"));
    }

    [Test]
    public void A_left_out_operation_can_be_missing_from_one_document()
    {
        var odd = Received("{type: object, properties: {a: {type: string} } }").Replace("paths: {", "paths: {/odd: {get: {parameters: [{name: c, in: cookie, schema: {type: string} }], responses: {'204': {description: OK} } } }, ", StringComparison.Ordinal);

        var report = Report(Received("{type: object, properties: {a: {type: string} } }"), odd, leftOut: """{"GET /odd": "it has a cookie"}""");

        Assert.That(report.Findings, Is.Empty);
    }

    [Test]
    public void An_operation_that_neither_document_has_cannot_be_left_out()
    {
        var document = Received("{type: object}");

        Assert.That(() => Report(document, document, leftOut: """{"GET /none": "missing"}"""), Throws.TypeOf<DocumentException>().With.Message.Contains("GET /none"));
    }

    [Test]
    public void Equal_documents_have_no_differences() =>
        Assert.That(Report(Repository.ReadText("openapi/alpharun.yaml"), Repository.ReadText("openapi/alpharun.yaml"), Repository.ReadText("build/names.json")).IsEmpty);
}
