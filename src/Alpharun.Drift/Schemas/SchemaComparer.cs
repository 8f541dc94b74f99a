using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas.Facets;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>Compares pairs of schemas, each pair once. A queue of nested schemas replaces recursion.</summary>
internal sealed class SchemaComparer(Findings findings)
{
    private static readonly ISchemaFacet[] Facets =
    [
        new CompositionFacet(), new TypeFacet(), new NullFacet(), new ValueFacets(), new EnumFacet(), new LimitFacets(), new FlagFacets(),
        new PropertyFacet(), new SubschemaFacets(), new DependentRequiredFacet(), new DiscriminatorFacet(),
    ];

    private readonly Dictionary<(Node, Node), SchemaDiff> _known = [];
    private readonly Queue<SchemaDiff> _waiting = [];

    /// <summary>Compares two schemas and all schemas inside them.</summary>
    public SchemaDiff Compare(Schema was, Schema now)
    {
        var diff = Later(was, now);
        while (_waiting.TryDequeue(out var next))
        {
            Expand(next);
        }

        return diff;
    }

    /// <summary>Queues two nested schemas, which are compared after their outer schemas.</summary>
    public SchemaDiff Later(Schema was, Schema now)
    {
        if (!_known.TryGetValue((was.Key, now.Key), out var diff))
        {
            diff = new SchemaDiff(was, now);
            _known.Add((was.Key, now.Key), diff);
            if (!was.Key.SameInThemselves(now.Key))
            {
                _waiting.Enqueue(diff);
            }
        }

        return diff;
    }

    /// <summary>Queues two nested schemas and records the step that leads to them.</summary>
    public void Inside(SchemaDiff outer, string step, Schema was, Schema now, Condition conditions = Condition.None) =>
        outer.Add(new SchemaEdge(step, Later(was, now), conditions));

    /// <summary>Counts all changes, so that changes without a rule are included in the total.</summary>
    public void CountAll()
    {
        foreach (var diff in _known.Values)
        {
            foreach (var change in diff.Changes)
            {
                findings.Count(change, new Pair<Node>(diff.Base.Key, diff.Revision.Key));
            }
        }
    }

    private void Expand(SchemaDiff diff)
    {
        var alignment = Alignment.Of(diff.Base, diff.Revision);
        diff.Base = alignment.Base;
        diff.Revision = alignment.Revision;
        foreach (var facet in Facets)
        {
            facet.Compare(alignment, diff, this);
        }

        CountOthers(diff);
    }

    private void CountOthers(SchemaDiff diff)
    {
        foreach (var keyword in diff.Base.Keywords.Union(diff.Revision.Keywords).Where(keyword => !Keywords.IsCompared(keyword)))
        {
            if (!diff.Base.Get(keyword).SameAs(diff.Revision.Get(keyword)))
            {
                findings.AddUncovered(diff.Base.Key, diff.Revision.Key, keyword);
            }
        }
    }
}
