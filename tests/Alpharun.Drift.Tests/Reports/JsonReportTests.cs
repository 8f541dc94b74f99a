using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation;
using Alpharun.Testing;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>JSON reports are valid against their schema, and the schema rejects missing and unknown members.</summary>
public class JsonReportTests
{
    private static readonly MapNode Schema = DocumentReader.ReadMap(Repository.ReadText("src/Alpharun.Drift/Reports/drift-report.schema.json"), "drift-report.schema.json");

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void Every_report_is_valid_against_the_schema(DriftReport report) =>
        Assert.That(Problems(JsonNode.Parse(JsonReport.Render(report))!), Is.Empty);

    // The test cases are all members of a report of each kind, at every depth.
    [TestCaseSource(nameof(Members))]
    public void The_schema_rejects_a_renamed_member(DriftReport report, string path)
    {
        var root = JsonNode.Parse(JsonReport.Render(report))!;
        var (parent, name) = Find(root, path);
        var value = parent[name];
        parent.Remove(name);
        parent["renamed"] = value;

        Assert.That(Problems(root), Is.Not.Empty);
    }

    private static IEnumerable<TestCaseData> Members() =>
        from report in new[] { Samples.Client, Samples.Responses }
        from path in Paths(JsonNode.Parse(JsonReport.Render(report))!, "$")
        select new TestCaseData(report, path).SetArgDisplayNames($"{(report.Samples is null ? "documents" : "responses")} {path}");

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{path}.{member.Key}").Prepend($"{path}.{member.Key}")),
        JsonArray { Count: > 0 } items => Paths(items[0], path + ".0"),
        _ => [],
    };

    private static (JsonObject Parent, string Name) Find(JsonNode root, string path)
    {
        var names = path.Split('.')[1..];
        var parent = names[..^1].Aggregate(root, (node, name) => node is JsonArray items ? items[0]! : node[name]!);
        return ((JsonObject)parent, names[^1]);
    }

    // Undocumented members are reported, so that the schema has to list every member.
    private static IReadOnlyList<Deviation> Problems(JsonNode report)
    {
        using var json = JsonDocument.Parse(report.ToJsonString());
        return new SchemaValidator(Schema).Validate(string.Empty, Schema, json.RootElement, new ValidationSettings(TellsUndocumented: true));
    }
}
