using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>Reports of every kind, and a report with hostile text.</summary>
internal static class Samples
{
    public const string Hostile = "<script>alert(1)</script> | @someone #12 `x` [a](b) ::error::%0A\r\n::warning::\u001b[31m *b* https://example.org";

    public static DriftReport Documents { get; } = TestDocuments.Report(
        TestDocuments.With(response: "{type: object, description: a, properties: {name: {type: string}}}"),
        TestDocuments.With(response: "{type: object, description: b, properties: {name: {type: boolean}, nickname: {type: string}}}"));

    public static DriftReport Client { get; } = Documents with
    {
        Findings = [.. Documents.Findings.Select(finding => finding with { Effects = new ClientEffects(ClientEffect.FailsAtRunTime, ClientEffect.NoLongerCompiles) })],
    };

    public static DriftReport Responses { get; } = new("alpharun.yaml", "recorded.jsonl", [Finding("x") with { Revision = null, Seen = new Occurrences(3, new SourceLocation("recorded.jsonl", 2, 1), ["\"a\""]) }], 0)
    {
        Samples = 1_000_000,
        Notes = ["ignore.txt:1:1: this entry matches no finding; remove it."],
    };

    public static DriftReport Empty { get; } = new("a.yaml", "b.yaml", [], 0);

    public static DriftReport OfAnEnemy { get; } = new(Hostile, Hostile, [Finding(Hostile)], 0) { Notes = [Hostile] };

    public static DriftReport[] All { get; } = [Documents, Client, Responses, Empty, OfAnEnemy];

    public static DriftReport WithMany(int count) => new("a.yaml", "b.yaml", [.. Enumerable.Range(0, count).Select(number => Finding($"change {number}"))], 0);

    public static Finding Finding(string text) => new()
    {
        Id = "api-tag-added",
        Level = DriftLevel.Error,
        Operation = $"GET /{text}",
        Path = text,
        Message = text,
        Base = new FindingSide("/paths", new SourceLocation(text, 1, 2)),
        Revision = new FindingSide("/paths", new SourceLocation(text, 3, 4)),
        Was = text,
        Is = text,
        Fingerprint = "0123456789abcdef",
    };
}
