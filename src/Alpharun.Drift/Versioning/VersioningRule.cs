using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Versioning;

/// <summary>Checks whether the version of a document was increased as required by its breaking changes.</summary>
internal static class VersioningRule
{
    /// <summary>
    /// Returns the problem with the version; <c>null</c> if nothing breaks, if the version was increased as required, or if one of the
    /// versions is not a semantic version.
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
