using System.Reflection;
using System.Text;
using Alpharun.Drift.Client;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Reports.Tests;

/// <summary>A report of each kind, from real comparisons.</summary>
internal static class Reports
{
    private static readonly string Root = typeof(Reports).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
    private static readonly string Earlier = File.ReadAllText(Path.Combine(Root, "tests/Alpharun.Cli.Tests/Documents/earlier.yaml"));
    private static readonly string Today = File.ReadAllText(Path.Combine(Root, "tests/Alpharun.Cli.Tests/Documents/alpharun.yaml"));

    /// <summary>A comparison of an earlier published document with a later one.</summary>
    public static DriftReport Documents { get; } = Diff(Earlier, Today);

    /// <summary>The same comparison for the client audience.</summary>
    public static DriftReport Client { get; } = Diff(Earlier, Today, forClients: true);

    /// <summary>Recorded responses that deviate from the published document.</summary>
    public static DriftReport Responses { get; } = Check(Today, """
        {"data":5}
        {"data":"x"}
        {"data":{},"more":[1]}
        """);

    /// <summary>A document compared with itself.</summary>
    public static DriftReport Nothing { get; } = Diff(Today, Today);

    /// <summary>A report of each kind.</summary>
    public static IEnumerable<TestCaseData> All { get; } =
    [
        Case(Documents, "documents"),
        Case(Client, "client"),
        Case(Responses, "responses"),
        Case(Nothing, "nothing"),
    ];

    /// <summary>Compares two documents.</summary>
    public static DriftReport Diff(string earlier, string current, string name = "openapi/alpharun.yaml", bool forClients = false) =>
        DriftDiff.Compare(earlier, "earlier.yaml", current, name, new DriftOptions { Today = new DateOnly(2026, 1, 31), Client = forClients ? new ClientAudience(null, []) : null });

    /// <summary>Compares bodies, as JSON lines, with the only operation of a document.</summary>
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

    /// <summary>Creates a test case for a report, with a short display name.</summary>
    public static TestCaseData Case(DriftReport report, string name) => new TestCaseData(report).SetArgDisplayNames(name);
}
