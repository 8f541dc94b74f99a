using System.Collections.Immutable;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>
/// Merges a schema with its references and <c>allOf</c> parts into one schema. The result has all properties. For other keywords,
/// the last value applies. A part that contains an example value is replaced by that value.
/// </summary>
internal sealed class MergedSchema
{
    // More than documents need, but few enough to avoid a stack overflow.
    private const int MaxReferences = 200;

    private readonly MapNode _document;
    private readonly HashSet<string> _merged = new(StringComparer.Ordinal);

    private MergedSchema(SourceLocation location, MapNode document, ImmutableHashSet<string> passed)
    {
        _document = document;
        Schema = new MapNode(location);
        Passed = passed;
    }

    /// <summary>The merged schema, without <c>$ref</c> and <c>allOf</c>.</summary>
    public MapNode Schema { get; }

    /// <summary>The references that were followed.</summary>
    public ImmutableHashSet<string> Passed { get; private set; }

    /// <summary>Merges a schema; returns <c>null</c> if a reference is circular or if there are too many references.</summary>
    public static MergedSchema? Of(MapNode schema, MapNode document, ImmutableHashSet<string> passed)
    {
        var merged = new MergedSchema(schema.Location, document, passed);
        return merged.TryAdd(schema) ? merged : null;
    }

    /// <summary>Returns a schema with an <c>allOf</c> of two parts.</summary>
    public static MapNode AllOf(Node one, Node other)
    {
        var parts = new ListNode(one.Location) { one, other };
        return new MapNode(one.Location) { ["allOf"] = parts };
    }

    private bool TryAdd(MapNode part)
    {
        if (GivenValue.Of(part) is { } given)
        {
            AddGiven(given);
            return true;
        }

        if (References.Of(part) is { } reference && !TryFollow(reference))
        {
            return false;
        }

        foreach (var composed in part.List("allOf")?.OfType<MapNode>() ?? [])
        {
            if (!TryAdd(composed))
            {
                return false;
            }
        }

        foreach (var (key, value) in part)
        {
            AddKeyword(key, value);
        }

        return true;
    }

    private bool TryFollow(ScalarNode reference)
    {
        // Several parts can refer to the same schema.
        if (_merged.Contains(reference.Text))
        {
            return true;
        }

        if (Passed.Contains(reference.Text) || Passed.Count == MaxReferences)
        {
            return false;
        }

        Passed = Passed.Add(reference.Text);
        if (References.Target(_document, reference).Node is MapNode target && !TryAdd(target))
        {
            return false;
        }

        _merged.Add(reference.Text);
        return true;
    }

    // An object value is split into properties, so that other parts can add more properties.
    private void AddGiven(Node given)
    {
        if (given is not MapNode map)
        {
            Schema["example"] = given;
            return;
        }

        var properties = new MapNode(map.Location);
        foreach (var (name, value) in map)
        {
            properties[name] = new MapNode(value.Location) { ["example"] = value };
        }

        Schema.Set("type", "object");
        AddProperties(properties);
    }

    private void AddKeyword(string key, Node value)
    {
        if (key is "$ref" or "allOf" || SchemaFacts.IsAnnotation(key))
        {
            return;
        }

        if (key == "properties" && value is MapNode properties)
        {
            AddProperties(properties);
        }
        else if (key == "required" && value is ListNode more && Schema.List("required") is { } required)
        {
            var all = new ListNode(required.Location);
            foreach (var name in required.Concat(more))
            {
                all.Add(name);
            }

            Schema["required"] = all;
        }
        else
        {
            Schema[key] = value;
        }
    }

    private void AddProperties(MapNode properties)
    {
        var all = new MapNode(properties.Location);
        foreach (var (name, property) in Schema.Map("properties") ?? all)
        {
            all[name] = property;
        }

        foreach (var (name, property) in properties)
        {
            all[name] = all.TryGet<Node>(name, out var earlier) ? AllOf(earlier, property) : property;
        }

        Schema["properties"] = all;
    }
}
