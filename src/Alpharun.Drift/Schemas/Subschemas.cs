namespace Alpharun.Drift.Schemas;

/// <summary>
/// Matches the subschemas of two lists by name, then by shape, then by title. If one subschema remains on each side, they match, unless
/// both have names. The order of the lists has no meaning.
/// </summary>
internal sealed class Subschemas
{
    private readonly List<Schema> _removed;
    private readonly List<Schema> _added;

    /// <summary>Matches the subschemas of two lists.</summary>
    public Subschemas(IEnumerable<Schema> was, IEnumerable<Schema> now)
    {
        _removed = [.. was];
        _added = [.. now];
        PairBy(schema => schema.Reference);
        PairBy(SchemaShape.Of);
        PairBy(schema => schema.Reference is null ? schema.Text("title") : null);
        if (_removed is [var left] && _added is [var other] && AreAlike(left, other))
        {
            Take(left, other);
        }
    }

    /// <summary>The subschemas that are on both sides.</summary>
    public List<(Schema Base, Schema Revision)> Pairs { get; } = [];

    /// <summary>The removed subschemas.</summary>
    public IReadOnlyList<Schema> Removed => _removed;

    /// <summary>The added subschemas.</summary>
    public IReadOnlyList<Schema> Added => _added;

    private static bool AreAlike(Schema one, Schema other) =>
        (one.Reference is null || other.Reference is null) && SchemaTypes.IsOnlyNull(one) == SchemaTypes.IsOnlyNull(other);

    private void PairBy(Func<Schema, string?> key)
    {
        var added = _added.Where(schema => key(schema) is not null).ToLookup(schema => key(schema)!, StringComparer.Ordinal);
        foreach (var schema in _removed.ToList())
        {
            if (key(schema) is { } wanted && added[wanted].FirstOrDefault(_added.Contains) is { } found)
            {
                Take(schema, found);
            }
        }
    }

    private void Take(Schema was, Schema now)
    {
        _removed.Remove(was);
        _added.Remove(now);
        Pairs.Add((was, now));
    }
}
