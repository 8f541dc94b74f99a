namespace Alpharun.OpenApi.Drift.Reports;

/// <summary>What levels are called in reports and on the command line.</summary>
public static class LevelText
{
    /// <summary>The word for a level.</summary>
    public static string Of(DriftLevel level) => level switch
    {
        DriftLevel.Error => "error",
        DriftLevel.Warning => "warning",
        _ => "info",
    };
}
