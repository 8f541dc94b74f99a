namespace Alpharun.Drift.Reports;

/// <summary>Maps levels to their names in reports and on the command line.</summary>
public static class LevelText
{
    /// <summary>Gets the name of a level.</summary>
    public static string Of(DriftLevel level) => level switch
    {
        DriftLevel.Error => "error",
        DriftLevel.Warning => "warning",
        _ => "info",
    };

    /// <summary>Gets the level with a name; <c>null</c> if the name is unknown.</summary>
    public static DriftLevel? Parse(string word) => word switch
    {
        "error" => DriftLevel.Error,
        "warning" => DriftLevel.Warning,
        "info" => DriftLevel.Info,
        _ => null,
    };
}
