using System.Collections.Immutable;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>
/// One schema of what references and <c>allOf</c> bring together: all properties, and of other keywords the last. A value
/// that a part gives takes that part's place.
/// </summary>
internal sealed class MergedSchema
{
    // More than any document needs, and few enough for the stack.
    private const int MaxReferences = 200;

    private readonly DocumentReferences _references;
    private readonly HashSet<string> _merged = new(StringComparer.Ordinal);

    private MergedSchema(SourceLocation location, DocumentReferences references, ImmutableHashSet<string> passed)
    {
        _references = references;
        Schema = new MapNode(location);
        Passed = passed;
    }

    /// <summary>The schema, which has neither <c>$ref</c> nor <c>allOf</c>.</summary>
    public MapNode Schema { get; }

    /// <summary>The references that led to it.</summary>
    public ImmutableHashSet<string> Passed { get; private set; }

    /// <summary>Merges a schema; <c>null</c> where that leads back to a reference that was passed before, or passes too many.</summary>
    public static MergedSchema? Of(MapNode schema, DocumentReferences references, ImmutableHashSet<string> passed)
    {
        var merged = new MergedSchema(schema.Location, references, passed);
        return merged.TryAdd(schema) ? merged : null;
    }

    /// <summary>A schema of parts.</summary>
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

        if (DocumentReferences.Of(part) is { } reference && !TryFollow(part, reference))
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

    private bool TryFollow(MapNode part, string reference)
    {
        // Two parts may have one base.
        if (_merged.Contains(reference))
        {
            return true;
        }

        if (Passed.Contains(reference) || Passed.Count == MaxReferences)
        {
            return false;
        }

        Passed = Passed.Add(reference);
        if (_references.Target(part) is MapNode target && !TryAdd(target))
        {
            return false;
        }

        _merged.Add(reference);
        return true;
    }

    // An object is given property by property, so that other parts can add theirs.
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
