using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Takes changes, has the table judge them, and keeps what it says; counts what the table has no rule for.</summary>
internal sealed class Findings
{
    private readonly List<(Finding Finding, Pair<Node> Sides)> _all = [];
    private readonly HashSet<(Node, Node, string)> _covered = [];
    private readonly HashSet<(Node, Node, string)> _uncovered = [];

    /// <summary>The worst level so far.</summary>
    public DriftLevel Worst => _all.Select(entry => entry.Finding.Level).DefaultIfEmpty(DriftLevel.Info).Max();

    /// <summary>How many differences no rule is for; one in a shared component is one.</summary>
    public int Uncovered => _uncovered.Count(difference => !_covered.Contains(difference));

    /// <summary>The findings, with the pointers that their nodes have in the documents.</summary>
    public IReadOnlyList<Finding> Complete(Node baseRoot, Node revisionRoot)
    {
        var before = Pointers.Of(baseRoot, _all.Select(entry => entry.Sides.Base));
        var after = Pointers.Of(revisionRoot, _all.Select(entry => entry.Sides.Revision));
        return
        [
            .. _all.Select(entry => entry.Finding with
            {
                Base = entry.Finding.Base with { Pointer = before.GetValueOrDefault(entry.Sides.Base, string.Empty) },
                Revision = entry.Finding.Revision! with { Pointer = after.GetValueOrDefault(entry.Sides.Revision, string.Empty) },
            }),
        ];
    }

    /// <summary>Takes a change.</summary>
    public void Add(Scope scope, Change change)
    {
        var conditions = scope.Conditions | change.Conditions;
        var rule = RuleTable.Find(scope.Where, change.Facet, change.How, conditions)
            ?? (scope.OrElse is { } other ? RuleTable.Find(other, change.Facet, change.How, conditions) : null);
        var sides = Count(change, scope.Nodes);
        if (rule is null)
        {
            return;
        }

        _covered.Add(Difference(change, sides));
        var (was, now) = SideText.Of(change, sides);
        var finding = new Finding
        {
            Id = rule.Id,
            Level = rule.Level,
            Operation = scope.Operation,
            Path = scope.Words,
            Message = Messages.Of(scope.Words, change),
            Base = new FindingSide(string.Empty, sides.Base.Location),
            Revision = new FindingSide(string.Empty, sides.Revision.Location),
            Was = was,
            Is = now,
            Fingerprint = Fingerprint.Of(change.Was, change.Is, rule.Id, scope.Operation, scope.Words, change.Subject),
        };
        _all.Add((finding, sides));
    }

    /// <summary>Counts a change: as one that no rule is for, until one is.</summary>
    /// <returns>The nodes on both sides.</returns>
    public Pair<Node> Count(Change change, Pair<Node> nodes)
    {
        var sides = new Pair<Node>(change.Base ?? nodes.Base, change.Revision ?? nodes.Revision);
        _uncovered.Add(Difference(change, sides));
        return sides;
    }

    /// <summary>Counts a difference that no rule is for.</summary>
    public void AddUncovered(Node was, Node now, string what) => _uncovered.Add((was, now, what));

    /// <summary>Counts the differences between two maps in all keys but those that are compared otherwise.</summary>
    public void AddOthers(MapNode was, MapNode now, Func<string, bool> isCompared)
    {
        foreach (var key in was.Keys.Union(now.Keys).Where(key => !isCompared(key)))
        {
            var (before, after) = (was.At(key), now.At(key));
            if (!before.SameAs(after))
            {
                AddUncovered(was, now, key);
            }
        }
    }

    private static (Node, Node, string) Difference(Change change, Pair<Node> sides) =>
        (sides.Base, sides.Revision, change.Facet + " " + change.Subject);
}
