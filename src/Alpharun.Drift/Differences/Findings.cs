using Alpharun.Drift.Rules;
using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Collects changes: those that a rule applies to as findings, and the number of all others.</summary>
internal sealed class Findings
{
    private const int MaxMessageValue = 80;

    private readonly List<(Finding Finding, Pair<Node> Sides)> _all = [];
    private readonly HashSet<(Node, Node, string)> _covered = [];
    private readonly HashSet<(Node, Node, string)> _uncovered = [];

    /// <summary>The highest level so far.</summary>
    public DriftLevel Worst => _all.Select(entry => entry.Finding.Level).DefaultIfEmpty(DriftLevel.Info).Max();

    /// <summary>The number of changes that no rule applies to. A change in a shared component counts once.</summary>
    public int Uncovered => _uncovered.Count(difference => !_covered.Contains(difference));

    /// <summary>Gets the findings, with the JSON pointers of their nodes.</summary>
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

    /// <summary>Judges a change, and adds a finding if a rule applies.</summary>
    public void Add(Scope scope, Change change)
    {
        var conditions = scope.Conditions | change.Conditions;
        var rule = ContractRules.Find(scope.Place, change.Facet, change.Kind, conditions)
            ?? (scope.FallbackPlace is { } fallback ? ContractRules.Find(fallback, change.Facet, change.Kind, conditions) : null);
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
            Level = rule.Judge(conditions).Level,
            Operation = scope.Operation,
            Path = scope.Words,
            Message = rule.Describe(scope.Words, Shorten(change.Subject), Shorten(change.Was), Shorten(change.Is)),
            Base = new FindingSide(string.Empty, sides.Base.Location),
            Revision = new FindingSide(string.Empty, sides.Revision.Location),
            Was = was,
            Is = now,
            Fingerprint = Fingerprint.Of(change.Was, change.Is, rule.Id, scope.Operation, scope.Words, change.Subject),
        };
        _all.Add((finding, sides));
    }

    /// <summary>Counts a change. It counts as uncovered until a rule applies to it.</summary>
    /// <returns>The nodes of the change in both documents.</returns>
    public Pair<Node> Count(Change change, Pair<Node> nodes)
    {
        var sides = new Pair<Node>(change.Base ?? nodes.Base, change.Revision ?? nodes.Revision);
        _uncovered.Add(Difference(change, sides));
        return sides;
    }

    /// <summary>Counts a change that no rule applies to.</summary>
    public void AddUncovered(Node was, Node now, string what) => _uncovered.Add((was, now, what));

    /// <summary>Counts the changed keys of two maps, except the keys that are compared elsewhere.</summary>
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
        (sides.Base, sides.Revision, $"{change.Facet} {change.Subject}");

    private static string? Shorten(string? value) => value is null ? null : ShortText.Of(value, MaxMessageValue);
}
