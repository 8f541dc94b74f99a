using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Versioning;

/// <summary>Whether the version says that something breaks, where something does.</summary>
internal static class VersioningRule
{
    /// <summary>
    /// What is wrong with the version; <c>null</c> where nothing breaks, where the version says so, and where either version
    /// is not a semantic one.
    /// </summary>
    public static ChangeKind? Judge(string? was, string? now, DriftLevel worst)
    {
        if (SemanticVersion.Parse(was) is not { } before || SemanticVersion.Parse(now) is not { } after || worst < DriftLevel.Warning)
        {
            return null;
        }

        return after.CompareTo(before) switch
        {
            < 0 => ChangeKind.Decreased,
            0 => ChangeKind.NotBumped,
            _ => after.MayBreakAfter(before) ? null : ChangeKind.MajorNotBumped,
        };
    }
}
