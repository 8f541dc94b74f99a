namespace Alpharun.Drift.Reports;

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

    /// <summary>The level that a word is for; <c>null</c> where it is for none.</summary>
    public static DriftLevel? Parse(string word) => word switch
    {
        "error" => DriftLevel.Error,
        "warning" => DriftLevel.Warning,
        "info" => DriftLevel.Info,
        _ => null,
    };
}
