using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>A change of one facet, before a rule has judged it.</summary>
/// <param name="Facet">The facet that changed.</param>
/// <param name="Kind">The kind of change.</param>
internal sealed record Change(Facet Facet, ChangeKind Kind)
{
    /// <summary>The node in the base; <c>null</c> if it is missing there.</summary>
    public Node? Base { get; init; }

    /// <summary>The node in the revision; <c>null</c> if it is missing there.</summary>
    public Node? Revision { get; init; }

    /// <summary>The old value, if it can be shown as text.</summary>
    public string? Was { get; init; }

    /// <summary>The new value, if it can be shown as text.</summary>
    public string? Is { get; init; }

    /// <summary>The name of the changed part, if it has one: a property, a value, a scope.</summary>
    public string? Subject { get; init; }

    /// <summary>The conditions of this change, in addition to those of its scope.</summary>
    public Condition Conditions { get; init; }

    /// <summary>Creates a change whose values are the text of the nodes.</summary>
    public static Change Of(Facet facet, ChangeKind kind, Node? was, Node? now) =>
        new(facet, kind) { Base = was, Revision = now, Was = was?.Show(), Is = now?.Show() };
}
