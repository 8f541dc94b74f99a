using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Lifecycle;

/// <summary>Reads and compares <c>x-stability-level</c>.</summary>
internal static class Stability
{
    /// <summary>The extension.</summary>
    public const string Keyword = "x-stability-level";

    /// <summary>The level that a node states; <c>null</c> where it states none, or one that there is not.</summary>
    public static StabilityLevel? Stated(Node? level) =>
        level is ScalarNode scalar && Enum.TryParse<StabilityLevel>(scalar.Text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(scalar.Text[0])
            ? value
            : null;

    /// <summary>Whether a node states a level that there is not.</summary>
    public static bool IsInvalid(Node? level) => level is not null and not ScalarNode { Kind: ScalarKind.Null } && Stated(level) is null;

    /// <summary>How a level changed, if what had it is judged at all.</summary>
    public static ChangeKind? Change(Node? was, Node? now, StabilityLevel threshold)
    {
        var (before, after) = (Stated(was) ?? StabilityLevel.Stable, Stated(now) ?? StabilityLevel.Stable);
        return before < threshold || before == after ? null : after < before ? ChangeKind.Decreased : ChangeKind.Increased;
    }
}
