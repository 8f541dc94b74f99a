using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>The position of the comparison in the two documents.</summary>
internal sealed record Scope
{
    /// <summary>The operation; <c>null</c> outside operations.</summary>
    public string? Operation { get; init; }

    /// <summary>The place whose rules apply.</summary>
    public required Place Place { get; init; }

    /// <summary>The place whose rules apply if <see cref="Place"/> has no rule for a change.</summary>
    public Place? FallbackPlace { get; init; }

    /// <summary>The place in words, as shown in findings.</summary>
    public required string Words { get; init; }

    /// <summary>The conditions that are met here.</summary>
    public Condition Conditions { get; init; }

    /// <summary>The stability level of the operation.</summary>
    public StabilityLevel Stability { get; init; } = StabilityLevel.Stable;

    /// <summary>The nearest node in both documents. A finding about a missing node points to it.</summary>
    public required Pair<Node> Nodes { get; init; }
}
