using System.Collections.Immutable;
using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>
/// Creates a value that a schema allows. The result is deterministic. It uses the example values of the schema, and includes all
/// properties that a response can have while the value is of readable size. It stops where a schema refers back to itself.
/// </summary>
internal sealed class SchemaExample
{
    private const int MaxDepth = 64;
    private const int MaxItems = 100;

    // Above this size, optional parts are omitted. Otherwise schemas that all refer to each other would give very large values.
    private const int AmpleSize = 1_000;
    private const int MaxSize = 100_000;

    private readonly MapNode _document;
    private int _size;

    private SchemaExample(MapNode document) => _document = document;

    /// <summary>Creates the value.</summary>
    /// <exception cref="DocumentException">No value is small enough, or a reference cannot be resolved.</exception>
    public static Node Of(Node schema, MapNode document) =>
        new SchemaExample(document).Make(schema, [], 0)
        ?? throw new DocumentException(schema.Location, "no example can be made from this schema: it requires itself recursively, is too deep, or allows no value.");

    // Returns null if every value would be infinitely deep.
    private Node? Make(Node node, ImmutableHashSet<string> passed, int depth)
    {
        if (++_size > MaxSize)
        {
            throw new DocumentException(node.Location, $"an example made from this schema would have more than {MaxSize} values.");
        }

        if (node is not MapNode schema)
        {
            return node is ScalarNode { Kind: ScalarKind.Boolean, IsTrue: false } ? null : MakeOfType(new MapNode(node.Location), passed, depth);
        }

        var made = depth < MaxDepth && MergedSchema.Of(schema, _document, passed) is { } merged ? MakeMerged(merged.Schema, merged.Passed, depth) : null;
        return made ?? (IsNullable(schema) || IsNullable(References.Resolve(_document, schema, "a schema")) ? ScalarNode.FromPlain("null", schema.Location) : null);
    }

    private Node? MakeMerged(MapNode schema, ImmutableHashSet<string> passed, int depth)
    {
        if (schema.TryGet<Node>("example", out var given))
        {
            return given;
        }

        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (schema.List(keyword) is { Count: > 0 } branches)
            {
                return MakeFirst(branches, Without(schema, keyword), passed, depth);
            }
        }

        return MakeOfType(schema, passed, depth);
    }

    private Node? MakeFirst(ListNode branches, MapNode rest, ImmutableHashSet<string> passed, int depth) =>
        branches.OrderBy(branch => branch is MapNode map && map.Text("type") == "null")
            .Select(branch => Make(rest.Count == 0 ? branch : MergedSchema.AllOf(branch, rest), passed, depth + 1))
            .FirstOrDefault(made => made is not null);

    private Node? MakeOfType(MapNode schema, ImmutableHashSet<string> passed, int depth) => TypeOf(schema) switch
    {
        "object" => MakeObject(schema, passed, depth),
        "array" => MakeArray(schema, passed, depth),
        "integer" => ScalarNode.FromPlain(NumberExample.Of(schema, isInteger: true), schema.Location),
        "number" => ScalarNode.FromPlain(NumberExample.Of(schema, isInteger: false), schema.Location),
        "boolean" => ScalarNode.FromBoolean(true, schema.Location),
        "null" => ScalarNode.FromPlain("null", schema.Location),
        _ => ScalarNode.FromText(TextExample.Of(schema), schema.Location),
    };

    private MapNode? MakeObject(MapNode schema, ImmutableHashSet<string> passed, int depth)
    {
        var made = new MapNode(schema.Location);
        foreach (var (name, property) in Properties(schema))
        {
            var isRequired = SchemaFacts.IsRequired(schema, name);
            if (!isRequired && _size > AmpleSize)
            {
                continue;
            }

            if (Make(property, passed, depth + 1) is { } value)
            {
                made[name] = value;
            }
            else if (isRequired)
            {
                return null;
            }
        }

        return made;
    }

    // Write-only properties occur only in requests, so they are excluded.
    private static IEnumerable<KeyValuePair<string, Node>> Properties(MapNode schema)
    {
        var additional = schema.TryGet<Node>("additionalProperties", out var node) && node is MapNode ? node : null;
        var properties = schema.Map("properties") ?? new MapNode(schema.Location);
        if (properties.Count == 0 && additional is not null && !schema.Contains("required"))
        {
            return [KeyValuePair.Create("key", additional)];
        }

        var undescribed = schema.List("required")?.Texts().Distinct(StringComparer.Ordinal).Where(name => !properties.Contains(name)) ?? [];
        return properties.Where(entry => (entry.Value as MapNode)?.IsTrue("writeOnly") != true)
            .Concat(undescribed.Select(name => KeyValuePair.Create(name, additional ?? new MapNode(schema.Location))));
    }

    private ListNode? MakeArray(MapNode schema, ImmutableHashSet<string> passed, int depth)
    {
        var made = new ListNode(schema.Location);
        var min = Math.Min(Count(schema, "minItems") ?? 0, MaxItems);
        var prefix = schema.List("prefixItems") ?? new ListNode(schema.Location);
        var items = schema.TryGet<Node>("items", out var node) ? node : new MapNode(schema.Location);
        var count = _size > AmpleSize ? min : Math.Min(Math.Max(Math.Max(min, prefix.Count), 1), Count(schema, "maxItems") ?? MaxItems);
        while (made.Count < count)
        {
            if (Make(made.Count < prefix.Count ? prefix[made.Count] : items, passed, depth + 1) is not { } item)
            {
                return made.Count < min ? null : made;
            }

            made.Add(item);
        }

        return made;
    }

    private static string TypeOf(MapNode schema)
    {
        if ((schema.Text("type") ?? schema.List("type")?.Texts().OrderBy(type => type == "null").FirstOrDefault()) is { } type)
        {
            return type;
        }

        return schema.Contains("properties") || schema.Contains("additionalProperties") || schema.Contains("required") ? "object"
            : schema.Contains("items") || schema.Contains("prefixItems") ? "array"
            : schema.Contains("minimum") || schema.Contains("maximum") || schema.Contains("multipleOf") ? "number"
            : "string";
    }

    private static bool IsNullable(MapNode schema) =>
        schema.IsTrue("nullable") || schema.List("type")?.Texts().Contains("null", StringComparer.Ordinal) == true;

    private static MapNode Without(MapNode schema, string keyword)
    {
        var rest = new MapNode(schema.Location);
        foreach (var (key, value) in schema.Where(entry => entry.Key != keyword))
        {
            rest[key] = value;
        }

        return rest;
    }

    private static int? Count(MapNode schema, string key) =>
        int.TryParse(schema.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
