using System.Reflection;
using System.Text;
using Alpharun.Drift.Client;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Reports.Tests;

/// <summary>Reports of all that can drift, each of a real comparison.</summary>
internal static class Reports
{
    private static readonly string Root = typeof(Reports).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
    private static readonly string Earlier = File.ReadAllText(Path.Combine(Root, "tests/Alpharun.Cli.Tests/Documents/earlier.yaml"));
    private static readonly string Today = File.ReadAllText(Path.Combine(Root, "tests/Alpharun.Cli.Tests/Documents/alpharun.yaml"));

    /// <summary>From an earlier published document to a later one.</summary>
    public static DriftReport Documents { get; } = Diff(Earlier, Today);

    /// <summary>The same, for users of the client.</summary>
    public static DriftReport Client { get; } = Diff(Earlier, Today, forClients: true);

    /// <summary>Recorded responses that deviate from the published document.</summary>
    public static DriftReport Responses { get; } = Check(Today, """
        {"data":5}
        {"data":"x"}
        {"data":{},"more":[1]}
        """);

    /// <summary>A document compared with itself.</summary>
    public static DriftReport Nothing { get; } = Diff(Today, Today);

    /// <summary>All kinds.</summary>
    public static IEnumerable<TestCaseData> All { get; } =
    [
        Case(Documents, "documents"),
        Case(Client, "client"),
        Case(Responses, "responses"),
        Case(Nothing, "nothing"),
    ];

    /// <summary>What changed between two documents.</summary>
    public static DriftReport Diff(string was, string now, string name = "openapi/alpharun.yaml", bool forClients = false) =>
        DriftDiff.Compare(was, "earlier.yaml", now, name, new DriftOptions { Today = new DateOnly(2026, 1, 31), Client = forClients ? new ClientAudience(null, []) : null });

    /// <summary>In what way bodies, as JSON lines, are not as the one operation of a document says.</summary>
    public static DriftReport Check(string document, string bodies, string name = "recorded.jsonl")
    {
        var drift = new ResponseDrift(DocumentReader.ReadMap(document, "openapi/alpharun.yaml"), keepsValues: true);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(bodies));
        foreach (var response in Recordings.ReadAsync(stream, name, new RecordingDefaults(drift.Operations[0], 200)).ToBlockingEnumerable())
        {
            drift.Add(response);
        }

        return drift.Report("openapi/alpharun.yaml", name, showValues: true);
    }

    /// <summary>A report as a test case that goes by a short name.</summary>
    public static TestCaseData Case(DriftReport report, string name) => new TestCaseData(report).SetArgDisplayNames(name);
}
