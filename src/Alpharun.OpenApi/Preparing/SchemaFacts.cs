using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>What the mutators ask of a schema.</summary>
internal static class SchemaFacts
{
    private const string ComponentPrefix = "#/components/schemas/";

    // What may stand beside a reference at the place that uses it, without making another type of it.
    private static readonly HashSet<string> Annotations =
    [
        "nullable", "description", "title", "default", "example", "examples", "readOnly", "writeOnly", "deprecated", "externalDocs", "xml",
    ];

    /// <summary>What an inline schema says of the place where it stands more than of its type.</summary>
    public static IReadOnlyList<string> AboutTheUse { get; } = ["description", "deprecated", "readOnly", "writeOnly"];

    /// <summary>A reference to a component schema.</summary>
    public static MapNode ReferenceTo(string component, SourceLocation location)
    {
        var reference = new MapNode(location);
        reference.Set("$ref", ReferenceText(component));
        return reference;
    }

    /// <summary>How a component schema is referred to.</summary>
    public static string ReferenceText(string component) => "#" + PointerTo(component);

    /// <summary>Where a component schema stands.</summary>
    public static string PointerTo(string component) => JsonPointer.Append("/components/schemas", component);

    /// <summary>The component that a schema refers to by <c>$ref</c> alone; <c>null</c> for other schemas.</summary>
    public static string? Reference(MapNode schema) =>
        schema.Text("$ref") is { } reference && reference.StartsWith(ComponentPrefix, StringComparison.Ordinal)
            && JsonPointer.Keys(JsonPointer.OfReference(reference)!).ToList() is [_, _, var name]
            ? name
            : null;

    /// <summary>
    /// The component that a schema stands for: by <c>$ref</c>, or by an <c>allOf</c> of one <c>$ref</c> with nothing but
    /// annotations beside it, which is how a place adds <c>nullable</c> or a description to a reference.
    /// </summary>
    public static string? Target(MapNode schema) =>
        Reference(schema) ?? (SingleComposed(schema, "allOf") is { } single ? Reference(single) : null);

    /// <summary>The one schema of a composition that has nothing but annotations beside it.</summary>
    public static MapNode? SingleComposed(MapNode schema, string keyword) =>
        schema.List(keyword) is [MapNode single] && schema.Keys.All(key => key == keyword || IsAnnotation(key)) ? single : null;

    /// <summary>Whether a keyword says something about a value without restricting it.</summary>
    public static bool IsAnnotation(string key) => Annotations.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>A copy of a schema with what another place says about it on top.</summary>
    public static MapNode WithAnnotationsOf(MapNode use, MapNode schema)
    {
        var merged = (MapNode)schema.Clone();
        foreach (var (key, value) in use)
        {
            if (IsAnnotation(key))
            {
                merged[key] = value;
            }
        }

        return merged;
    }

    /// <summary>What stays at a place when the schema there becomes a component: a reference, with what is said of the place.</summary>
    public static MapNode UseOf(string component, MapNode original)
    {
        var reference = ReferenceTo(component, original.Location);
        var use = new MapNode(original.Location) { Origin = original.Origin };
        if (original.IsTrue("nullable"))
        {
            use.Set("nullable", true);
        }

        foreach (var key in AboutTheUse)
        {
            if (original.TryGet<Node>(key, out var value))
            {
                use[key] = value.Clone();
            }
        }

        if (use.Count == 0)
        {
            reference.Origin = original.Origin;
            return reference;
        }

        use["allOf"] = new ListNode(original.Location) { reference };
        return use;
    }

    /// <summary>Whether the schema describes an object with properties of its own: what becomes a class.</summary>
    public static bool IsClass(MapNode schema) => schema.Map("properties") is { Count: > 0 };

    /// <summary>Whether the schema lists the texts it may have: what becomes an enum.</summary>
    public static bool IsEnum(MapNode schema) =>
        schema.List("enum") is { Count: > 0 } values && schema.Text("type") is null or "string"
        && values.All(value => value is ScalarNode { Kind: ScalarKind.Text } || (schema.Text("type") == "string" && value is ScalarNode));

    /// <summary>Whether the schema is a union of scalars, in a prepared document.</summary>
    public static bool IsUnion(MapNode schema) => schema.Map(CSharpExtension.Key)?.IsTrue("union") == true;

    /// <summary>Whether a property's name is among those that an object must have.</summary>
    public static bool IsRequired(MapNode schema, string property) =>
        schema.List("required")?.Texts().Contains(property, StringComparer.Ordinal) == true;

    /// <summary>An error that names a place in a document by its location and by its JSON pointer.</summary>
    public static DocumentException NotCovered(Node node, string what) =>
        new(node.Location, $"{node.Origin}: {what} is not covered by the generator; leave the operation out, with a reason, in the file beside nswag.json.");
}
