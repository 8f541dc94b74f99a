namespace Alpharun.Drift.Reports;

/// <summary>The verdict on a report.</summary>
/// <param name="Text">The text.</param>
/// <param name="Icon">The icon.</param>
/// <param name="Colour">The name of the colour in the style sheet.</param>
internal sealed record Verdict(string Text, string Icon, string Colour)
{
    /// <summary>Gets the verdict on a report.</summary>
    public static Verdict Of(DriftReport report) => report switch
    {
        _ when report.Reaches(DriftLevel.Error) => new("Breaking drift", "❌", "error"),
        _ when report.Reaches(DriftLevel.Warning) => new("Drift that may break clients", "⚠️", "warning"),
        { Findings.Count: > 0 } => new("Non-breaking drift", "ℹ️", "info"),
        { Hidden: > 0 } => new("No drift at or above the minimum level", "ℹ️", "info"),
        _ => new("No drift", "✅", "good"),
    };
}
