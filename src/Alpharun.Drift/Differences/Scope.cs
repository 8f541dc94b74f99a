using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Where the walk is.</summary>
internal sealed record Scope
{
    /// <summary>The operation, if any.</summary>
    public string? Operation { get; init; }

    /// <summary>The place, as the table names it.</summary>
    public required string Where { get; init; }

    /// <summary>The place to try where the table has nothing for the first.</summary>
    public string? OrElse { get; init; }

    /// <summary>The place in words.</summary>
    public required string Words { get; init; }

    /// <summary>What holds here.</summary>
    public Condition Conditions { get; init; }

    /// <summary>How stable the operation is.</summary>
    public StabilityLevel Stability { get; init; } = StabilityLevel.Stable;

    /// <summary>The nearest node on both sides: where what is missing is missing from.</summary>
    public required Pair<Node> Nodes { get; init; }
}
