using System.Globalization;

namespace Alpharun.OpenApi.Documents;

/// <summary>The position of a schema. Another schema can be assigned to it.</summary>
public sealed class SchemaSlot
{
    private readonly Node _holder;

    private SchemaSlot(Node holder, string key)
    {
        _holder = holder;
        Key = key;
    }

    /// <summary>The key or the index of the schema in the map or list that holds it.</summary>
    public string Key { get; }

    /// <summary>The schema at the position.</summary>
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

    /// <summary>Gets the position under one key, if the key holds a schema.</summary>
    public static IEnumerable<SchemaSlot> Under(MapNode? holder, string key)
    {
        if (holder?.Map(key) is not null)
        {
            yield return new SchemaSlot(holder, key);
        }
    }

    /// <summary>Enumerates the positions in a map or a list of schemas.</summary>
    public static IEnumerable<SchemaSlot> Each(Node? holder) => holder switch
    {
        MapNode map => map.Where(entry => entry.Value is MapNode).Select(entry => new SchemaSlot(map, entry.Key)),
        ListNode list => Enumerable.Range(0, list.Count)
            .Where(index => list[index] is MapNode)
            .Select(index => new SchemaSlot(list, index.ToString(CultureInfo.InvariantCulture))),
        _ => [],
    };

    /// <summary>Enumerates the positions of the schemas directly inside a schema that its type depends on.</summary>
    public static IEnumerable<SchemaSlot> Nested(MapNode schema) =>
        from slot in PartGrammar.TypeSchemas
        from position in slot.Shape.HasFlag(PartShape.Single) ? Under(schema, slot.Key)
            : schema.TryGet<Node>(slot.Key, out var holder) ? Each(holder)
            : []
        select position;
}
