namespace Alpharun.Drift.Reports;

/// <summary>A report in a few words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Icon">A sign for them.</param>
/// <param name="Colour">What a style sheet calls their colour.</param>
internal sealed record Verdict(string Text, string Icon, string Colour)
{
    /// <summary>The verdict on a report.</summary>
    public static Verdict Of(DriftReport report) => report switch
    {
        _ when report.Reaches(DriftLevel.Error) => new("Breaking drift", "❌", "error"),
        _ when report.Reaches(DriftLevel.Warning) => new("Drift that may break clients", "⚠️", "warning"),
        { Findings.Count: > 0 } => new("Drift that breaks nobody", "ℹ️", "info"),
        { Hidden: > 0 } => new("No drift at the level that is shown", "ℹ️", "info"),
        _ => new("No drift", "✅", "good"),
    };
}
