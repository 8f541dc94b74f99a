using System.Globalization;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>A place where a schema stands, so that another can be put there.</summary>
internal sealed class SchemaSlot
{
    private static readonly string[] MapsOfSchemas = ["properties", "patternProperties", "$defs"];
    private static readonly string[] ListsOfSchemas = ["allOf", "oneOf", "anyOf", "prefixItems"];
    private static readonly string[] SingleSchemas = ["items", "additionalProperties", "not"];

    private readonly Node _holder;

    private SchemaSlot(Node holder, string key)
    {
        _holder = holder;
        Key = key;
    }

    /// <summary>The key, or the index, under which the schema stands in what holds it.</summary>
    public string Key { get; }

    /// <summary>The schema that stands there.</summary>
    public MapNode Schema
    {
        get => _holder is MapNode map ? (MapNode)map[Key] : (MapNode)((ListNode)_holder)[Index];
        set
        {
            if (_holder is MapNode map)
            {
                map[Key] = value;
            }
            else
            {
                ((ListNode)_holder)[Index] = value;
            }
        }
    }

    private int Index => int.Parse(Key, CultureInfo.InvariantCulture);

    /// <summary>The place under one key, if there is a schema.</summary>
    public static IEnumerable<SchemaSlot> Under(MapNode? holder, string key)
    {
        if (holder?.Map(key) is not null)
        {
            yield return new SchemaSlot(holder, key);
        }
    }

    /// <summary>The places in a map or a list of schemas.</summary>
    public static IEnumerable<SchemaSlot> Each(Node? holder) => holder switch
    {
        MapNode map => map.Where(entry => entry.Value is MapNode).Select(entry => new SchemaSlot(map, entry.Key)),
        ListNode list => Enumerable.Range(0, list.Count)
            .Where(index => list[index] is MapNode)
            .Select(index => new SchemaSlot(list, index.ToString(CultureInfo.InvariantCulture))),
        _ => [],
    };

    /// <summary>The places of the schemas directly inside a schema.</summary>
    public static IEnumerable<SchemaSlot> Nested(MapNode schema)
    {
        foreach (var key in MapsOfSchemas.Concat(ListsOfSchemas))
        {
            foreach (var slot in schema.TryGet<Node>(key, out var holder) ? Each(holder) : [])
            {
                yield return slot;
            }
        }

        foreach (var slot in SingleSchemas.SelectMany(key => Under(schema, key)))
        {
            yield return slot;
        }
    }
}
