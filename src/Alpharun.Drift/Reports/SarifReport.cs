using System.Text.Json;

namespace Alpharun.Drift.Reports;

/// <summary>Writes a report as SARIF 2.1.0 for code scanning. The location in the base document is a related location of the result.</summary>
public static class SarifReport
{
    private const string Git = "git:";

    /// <summary>Writes the report.</summary>
    public static string Render(DriftReport report) => ReportJson.Write(writer =>
    {
        var rules = report.Findings.DistinctBy(finding => finding.Id).ToList();
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "alpharun drift");
        writer.WriteArray("rules", rules, WriteRule);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteArray("results", report.Findings, (results, finding) => WriteResult(results, finding, indexes[finding.Id]));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        WriteMessage(writer, "shortDescription", finding.Id.Replace('-', ' '));
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(finding));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Finding finding, int ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", Level(finding));
        WriteMessage(writer, "message", finding.Operation is null ? finding.Message : $"{finding.Operation}: {finding.Message}");
        writer.WriteArray("locations", [finding.Place], (locations, side) => WriteLocation(locations, side, "JSON pointer"));
        if (finding.Revision is not null)
        {
            writer.WriteArray("relatedLocations", [finding.Base], (locations, side) => WriteLocation(locations, side, "JSON pointer in the base document"));
        }

        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("alpharunDrift/v1", finding.Fingerprint);
        writer.WriteEndObject();
        WriteProperties(writer, finding);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, FindingSide side, string what)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Address(side.Location.Source));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", side.Location.Line);
        writer.WriteNumber("startColumn", side.Location.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteMessage(writer, "message", $"{what}: {side.Pointer}");
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("operation", finding.Operation);
        writer.WriteString("path", finding.Path);
        writer.WriteString("was", finding.Was);
        writer.WriteString("is", finding.Is);
        if (finding.Effects is { } effects)
        {
            writer.WriteString("built", EffectText.Of(effects.Built));
            writer.WriteString("rebuilt", EffectText.Of(effects.Rebuilt));
        }

        if (finding.Seen is { } seen)
        {
            writer.WriteNumber("seen", seen.Count);
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(Finding finding) => finding.Level switch
    {
        DriftLevel.Error => "error",
        DriftLevel.Warning => "warning",
        _ => "note",
    };

    // Code scanning shows files of the repository. A source in a git revision becomes the path of the file; other sources become a relative or absolute URI.
    private static string Address(string source)
    {
        if (source.StartsWith(Git, StringComparison.Ordinal) && source.IndexOf(':', Git.Length) is var colon and > 0)
        {
            source = source[(colon + 1)..];
        }

        // A relative path can contain a colon, so only a source with :// is parsed as a URI with a scheme.
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && (address.IsFile || source.Contains("://", StringComparison.Ordinal)))
        {
            return address.AbsoluteUri;
        }

        return string.Join('/', source.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }
}
