using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Drift;
using Alpharun.OpenApi.Drift.Reports;
using Alpharun.OpenApi.Drift.Responses;
using Alpharun.OpenApi.Reading;
using static Alpharun.OpenApi.Tests.Drift.Responses.Recorded;

namespace Alpharun.OpenApi.Tests.Drift.Responses;

/// <summary>Each way in which a response is not as its document says.</summary>
public class ResponseDriftTests
{
    private const string Thing = "{type: object, required: [id], properties: {id: {type: string, format: uuid}, kind: {type: string, enum: [a, B]}, tags: {type: array, items: {type: string}}, labels: {type: object, additionalProperties: {type: string}}, value: {oneOf: [{type: string}, {type: number}]}}}";
    private const string Id = "\"id\":\"3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10\"";

    [TestCase($"{{{Id}}}")]
    [TestCase($"{{{Id},\"kind\":\"a\",\"tags\":[\"x\"],\"labels\":{{\"x\":\"y\"}},\"value\":1}}")]
    public async Task A_response_as_documented_gives_nothing(string body) =>
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
    public async Task A_deviation_is_named_with_its_level_and_path(string body, string id, DriftLevel level, string path)
    {
        var finding = (await ReportAsync(Thing, body)).Findings.Single();

        Assert.That((finding.Id, finding.Level, finding.Operation, finding.Path), Is.EqualTo((id, level, Operation, $"response 200 application/json: {path}")));
    }

    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/v1/things/5\"},\"status\":500,\"body\":{}}", "observed-status-undocumented")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/things/5?a=b\"},\"status\":200,\"contentType\":\"text/html\"}", "observed-content-type-undocumented")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"https://api.example.org/v1/things/5\"},\"status\":200}", "observed-body-not-json")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/things/5\"},\"status\":204,\"body\":1}", "observed-content-type-undocumented")]
    public async Task What_is_wrong_with_a_whole_response_is_named(string line, string id) =>
        Assert.That((await ReportAsync(Thing, line)).Findings.Single().Id, Is.EqualTo(id));

    [TestCase("{\"request\":{\"url\":\"/things/5\"},\"status\":404,\"contentType\":\"text/plain; charset=utf-8\"}", Description = "a range of statuses and of content types")]
    [TestCase("{\"request\":{\"url\":\"/v1/things/mine\"},\"status\":200,\"body\":true}", Description = "the more specific path")]
    public async Task A_response_is_held_against_what_is_documented_for_it(string line) =>
        Assert.That((await ReportAsync(Thing, line)).Findings, Is.Empty);

    [Test]
    public async Task Deviations_of_one_kind_and_place_are_one_finding_that_says_how_often_and_where_first()
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
    public async Task What_belongs_to_no_operation_is_counted_and_told()
    {
        var report = await ReportAsync(Thing, $"{{{Id}}}\n{{\"request\":{{\"method\":\"POST\",\"url\":\"/things/5\"}},\"status\":200}}\n");

        Assert.That(report.Notes, Is.EqualTo(["1 of 2 responses belong to no operation of the document, and were not looked at."]));
    }

    [Test]
    public async Task No_value_is_in_a_report_unless_it_is_asked_for([Values] bool showValues)
    {
        var drift = await CheckAsync(Document(Thing), "{\"id\":\"secret\",\"kind\":\"secret\",\"tags\":\"secret\",\"new\":\"secret\",\"labels\":{\"secret\":1}}", keepsValues: true);
        var report = drift.Report("spec.yaml", "recorded.jsonl", showValues);

        Assert.That(ReportFormats.Names.Where(format => ReportFormats.Render(report, format).Contains("secret", StringComparison.Ordinal)).Any(), Is.EqualTo(showValues));
    }

    [Test]
    public async Task Memory_is_bounded_whatever_names_responses_make_up()
    {
        var lines = string.Join('\n', Enumerable.Range(0, ResponseDrift.MaxFindings + 5).Select(number => $"{{{Id},\"made_up_{number}\":1}}"));
        var report = await ReportAsync(Thing, lines);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings, Has.Count.EqualTo(ResponseDrift.MaxFindings));
            Assert.That(report.Notes, Is.EqualTo(["5 more deviations, of kinds or places beyond the first 2000, are not listed."]));
        }
    }

    [TestCase("3.0.3")]
    [TestCase("3.1.0")]
    public async Task With_the_suggested_edits_the_same_responses_deviate_no_more(string version)
    {
        const string Recording = """
            {"id":null,"kind":"c","nickname":"x","score":1,"more":[1],"gone":null}
            {"id":"5","kind":"b","nickname":null,"score":1.5,"more":[],"gone":null}
            """;
        var document = DocumentReader.ReadMap(Document(Thing, version), "spec.yaml");
        var drift = await CheckAsync(Document(Thing, version), Recording, keepsValues: true);

        using var edits = JsonDocument.Parse(drift.Suggest());
        foreach (var edit in edits.RootElement.EnumerateArray())
        {
            Patch.Apply(document, edit);
        }

        var after = await CheckAsync(Encoding.UTF8.GetString(JsonOutput.ToBytes(document)), Recording);
        Assert.That(after.Report("spec.yaml", "recorded.jsonl").Findings, Is.Empty);
    }

    [Test]
    public async Task What_needs_judgement_is_not_suggested() =>
        Assert.That((await CheckAsync(Document(Thing), "{\"value\":true,\"tags\":1}", keepsValues: true)).Suggest(), Is.EqualTo("[]\n"));
}
