using System.Text.Encodings.Web;
using System.Text.Json;
using Alpharun.OpenApi.Linting;

namespace Alpharun.Cli.Output;

/// <summary>Writes the findings of linting.</summary>
internal static class LintReport
{
    private const int JsonVersion = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report as text or as JSON.</summary>
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

    private static string ToJson(string source, LintResult result) => JsonSerializer.Serialize(
        new JsonLintReport(JsonVersion, source, result.Findings.Select(finding => new JsonFinding(
            finding.Rule, finding.Message, finding.Location.Source, finding.Location.Line, finding.Location.Column, finding.Pointer))),
        Json);

    // The JSON properties have the order of these parameters.
    private sealed record JsonLintReport(int Version, string Source, IEnumerable<JsonFinding> Findings);

    private sealed record JsonFinding(string Rule, string Message, string File, int Line, int Column, string Pointer);
}
