using System.Text.Json;

namespace Alpharun.Drift.Reports;

/// <summary>
/// Writes a report as JSON. The JSON schema of the format is <c>drift-report.schema.json</c>. Within a version of the format, members are
/// only added.
/// </summary>
public static class JsonReport
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>Writes the report.</summary>
    public static string Render(DriftReport report) => ReportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteString("base", report.Base);
        writer.WriteString("revision", report.Revision);
        if (report.Samples is { } samples)
        {
            writer.WriteNumber("samples", samples);
        }

        WriteSummary(writer, report);
        writer.WriteArray("changes", report.Findings, Write);
        writer.WriteArray("notes", report.Notes, static (notes, note) => notes.WriteStringValue(note));
        writer.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter writer, DriftReport report)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("error", report.Count(DriftLevel.Error));
        writer.WriteNumber("warning", report.Count(DriftLevel.Warning));
        writer.WriteNumber("info", report.Count(DriftLevel.Info));
        writer.WriteNumber("uncovered", report.Uncovered);
        writer.WriteNumber("ignored", report.Ignored);
        writer.WriteNumber("hidden", report.Hidden);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("level", LevelText.Of(finding.Level));
        writer.WriteString("operation", finding.Operation);
        writer.WriteString("path", finding.Path);
        writer.WriteString("message", finding.Message);
        Write(writer, "base", finding.Base);
        Write(writer, "revision", finding.Revision);
        writer.WriteString("was", finding.Was);
        writer.WriteString("is", finding.Is);
        writer.WriteString("fingerprint", finding.Fingerprint);
        Write(writer, finding.Effects);
        Write(writer, finding.Seen);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, FindingSide? side)
    {
        if (side is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("pointer", side.Pointer);
        writer.WriteString("file", side.Location.Source);
        writer.WriteNumber("line", side.Location.Line);
        writer.WriteNumber("column", side.Location.Column);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ClientEffects? effects)
    {
        if (effects is not null)
        {
            writer.WriteStartObject("effects");
            writer.WriteString("built", EffectText.Of(effects.Built));
            writer.WriteString("rebuilt", EffectText.Of(effects.Rebuilt));
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, Occurrences? seen)
    {
        if (seen is null)
        {
            return;
        }

        writer.WriteStartObject("seen");
        writer.WriteNumber("count", seen.Count);
        if (seen.First is { } first)
        {
            writer.WriteString("file", first.Source);
            writer.WriteNumber("line", first.Line);
        }

        writer.WriteArray("values", seen.Values, static (values, value) => values.WriteStringValue(value));
        writer.WriteEndObject();
    }
}
