using Alpharun.Drift.Differences;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// What changed between two schemas, whatever they are used for: their own changes, and the ways to what is inside. One
/// is made for each pair, so that a component is compared once, and one that holds itself leads back to itself.
/// </summary>
internal sealed class SchemaDiff(Schema was, Schema now)
{
    private readonly List<SchemaDiff> _outer = [];

    /// <summary>The schema in the base, unwrapped if the other is not wrapped either.</summary>
    public Schema Base { get; set; } = was;

    /// <summary>The schema in the revision.</summary>
    public Schema Revision { get; set; } = now;

    /// <summary>What changed in the schema itself.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>What is inside.</summary>
    public List<SchemaEdge> Edges { get; } = [];

    /// <summary>Whether anything changed, here or inside.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Notes a change.</summary>
    public void Add(Change change)
    {
        Changes.Add(change);
        MarkChanged();
    }

    /// <summary>Notes a way to what is inside.</summary>
    public void Add(SchemaEdge edge)
    {
        Edges.Add(edge);
        edge.To._outer.Add(this);
        if (edge.To.IsChanged)
        {
            MarkChanged();
        }
    }

    private void MarkChanged()
    {
        var waiting = new Stack<SchemaDiff>([this]);
        while (waiting.TryPop(out var diff))
        {
            if (!diff.IsChanged)
            {
                diff.IsChanged = true;
                diff._outer.ForEach(waiting.Push);
            }
        }
    }
}
