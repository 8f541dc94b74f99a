using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alpharun.OpenApi.Linting;

namespace Alpharun.Cli.Output;

/// <summary>Writes what linting found.</summary>
internal static class LintReport
{
    private const int JsonVersion = 1;

    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, string source, LintResult result, bool isJson)
    {
        if (isJson)
        {
            terminal.Output.WriteLine(ToJson(source, result));
            return;
        }

        foreach (var finding in result.Findings)
        {
            terminal.Output.WriteLine(TerminalText.OneLine($"{finding.Location}: {finding.Message} [{finding.Rule}]"));
        }

        terminal.Output.WriteLine(TerminalText.OneLine($"{source}: {Count(result.Findings.Count)}"));
    }

    private static string Count(int findings) => findings switch
    {
        0 => "no findings",
        1 => "1 finding",
        _ => FormattableString.Invariant($"{findings} findings"),
    };

    private static string ToJson(string source, LintResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", JsonVersion);
            writer.WriteString("source", source);
            writer.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                Write(writer, finding);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, LintFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("message", finding.Message);
        writer.WriteString("file", finding.Location.Source);
        writer.WriteNumber("line", finding.Location.Line);
        writer.WriteNumber("column", finding.Location.Column);
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteEndObject();
    }
}
