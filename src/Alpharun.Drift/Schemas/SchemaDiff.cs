using Alpharun.Drift.Differences;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// The changes between two schemas, independent of their use: the changes of the schemas themselves, and the edges to nested schemas. There
/// is one instance for each pair, so each component is compared once, and a recursive component has an edge that leads back to it.
/// </summary>
internal sealed class SchemaDiff(Schema was, Schema now)
{
    private readonly List<SchemaDiff> _outer = [];

    /// <summary>The schema in the base document, after alignment with the other schema.</summary>
    public Schema Base { get; set; } = was;

    /// <summary>The schema in the revised document, after alignment with the other schema.</summary>
    public Schema Revision { get; set; } = now;

    /// <summary>The changes of the schema itself.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>The edges to nested schemas.</summary>
    public List<SchemaEdge> Edges { get; } = [];

    /// <summary>Whether the schema or a nested schema changed.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Adds a change.</summary>
    public void Add(Change change)
    {
        Changes.Add(change);
        MarkChanged();
    }

    /// <summary>Adds an edge to a nested schema.</summary>
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
