using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Lifecycle;

/// <summary>Reads and compares <c>x-stability-level</c>.</summary>
internal static class Stability
{
    /// <summary>The key of the extension.</summary>
    public const string Keyword = "x-stability-level";

    /// <summary>Parses a level. Returns <c>null</c> if the level is missing or unknown.</summary>
    public static StabilityLevel? Stated(Node? level) =>
        level is ScalarNode scalar && Enum.TryParse<StabilityLevel>(scalar.Text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(scalar.Text[0])
            ? value
            : null;

    /// <summary>Determines whether a level is present but unknown.</summary>
    public static bool IsInvalid(Node? level) => level is not null and not ScalarNode { Kind: ScalarKind.Null } && Stated(level) is null;

    /// <summary>Compares two levels. Returns <c>null</c> if the level did not change, or if the old level is below the threshold.</summary>
    public static ChangeKind? Change(Node? was, Node? now, StabilityLevel threshold)
    {
        var (before, after) = (Stated(was) ?? StabilityLevel.Stable, Stated(now) ?? StabilityLevel.Stable);
        return before < threshold || before == after ? null : after < before ? ChangeKind.Decreased : ChangeKind.Increased;
    }
}
