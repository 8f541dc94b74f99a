using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>That one facet changed, before anyone judged it.</summary>
/// <param name="Facet">What changed, as the table names it.</param>
/// <param name="How">How it changed, one of <see cref="Changes"/>.</param>
internal sealed record Change(string Facet, string How)
{
    /// <summary>The node in the base, if it is there.</summary>
    public Node? Base { get; init; }

    /// <summary>The node in the revision, if it is there.</summary>
    public Node? Revision { get; init; }

    /// <summary>What it was.</summary>
    public string? Was { get; init; }

    /// <summary>What it is.</summary>
    public string? Is { get; init; }

    /// <summary>The name of what changed, where it has one: a property, a value, a scope.</summary>
    public string? Subject { get; init; }

    /// <summary>What holds for this change alone.</summary>
    public Condition Conditions { get; init; }

    /// <summary>A change with the nodes of both sides, shown as they are written.</summary>
    public static Change Of(string facet, string how, Node? was, Node? now) =>
        new(facet, how) { Base = was, Revision = now, Was = was?.Show(), Is = now?.Show() };
}
