using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Answers questions about schemas for the mutators.</summary>
public static class SchemaFacts
{
    private const string ComponentPrefix = "#/components/schemas/";

    // Keywords that can be added next to a reference without changing the type.
    private static readonly HashSet<string> Annotations =
    [
        "nullable", "description", "title", "default", "example", "examples", "readOnly", "writeOnly", "deprecated", "externalDocs", "xml",
    ];

    /// <summary>The keywords of an inline schema that describe its use at one place, and not its type.</summary>
    public static IReadOnlyList<string> AboutTheUse { get; } = ["description", "deprecated", "readOnly", "writeOnly"];

    /// <summary>Creates a reference to a component schema.</summary>
    public static MapNode ReferenceTo(string component, SourceLocation location)
    {
        var reference = new MapNode(location);
        reference.Set("$ref", ReferenceText(component));
        return reference;
    }

    /// <summary>Returns the value of <c>$ref</c> for a component schema.</summary>
    public static string ReferenceText(string component) => "#" + PointerTo(component);

    /// <summary>Returns the JSON pointer of a component schema.</summary>
    public static string PointerTo(string component) => JsonPointer.Append("/components/schemas", component);

    /// <summary>Returns the component that the <c>$ref</c> of a schema refers to; <c>null</c> for other schemas.</summary>
    public static string? Reference(MapNode schema) =>
        schema.Text("$ref") is { } reference && reference.StartsWith(ComponentPrefix, StringComparison.Ordinal)
            && JsonPointer.Keys(JsonPointer.OfReference(reference)!).ToList() is [_, _, var name]
            ? name
            : null;

    /// <summary>
    /// Returns the component that a schema refers to, either by <c>$ref</c> or by an <c>allOf</c> with a single <c>$ref</c> and only
    /// annotations next to it. Documents use this form to add <c>nullable</c> or a description to a reference.
    /// </summary>
    public static string? Target(MapNode schema) =>
        Reference(schema) ?? (SingleComposed(schema, "allOf") is { } single ? Reference(single) : null);

    /// <summary>Returns the schema in a composition of one schema, if the composition has only annotations next to it.</summary>
    public static MapNode? SingleComposed(MapNode schema, string keyword) =>
        schema.List(keyword) is [MapNode single] && schema.Keys.All(key => key == keyword || IsAnnotation(key)) ? single : null;

    /// <summary>Whether a keyword is an annotation, which does not restrict the value.</summary>
    public static bool IsAnnotation(string key) => Annotations.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Returns a copy of a schema in which the annotations of its use replace its own.</summary>
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

    /// <summary>Creates the reference that replaces an inline schema when it becomes a component. It keeps the keywords about the use.</summary>
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

    /// <summary>Whether the schema becomes a class, because it describes an object with properties.</summary>
    public static bool IsClass(MapNode schema) => schema.Map("properties") is { Count: > 0 };

    /// <summary>Whether the schema becomes an enum, because it lists the allowed texts.</summary>
    public static bool IsEnum(MapNode schema) =>
        schema.List("enum") is { Count: > 0 } values && schema.Text("type") is null or "string"
        && values.All(value => value is ScalarNode { Kind: ScalarKind.Text } || (schema.Text("type") == "string" && value is ScalarNode));

    /// <summary>Whether the schema is a union of scalars. This is known only in a prepared document.</summary>
    public static bool IsUnion(MapNode schema) => schema.Map(CSharpExtension.Key)?.IsTrue("union") == true;

    /// <summary>Whether a property is required.</summary>
    public static bool IsRequired(MapNode schema, string property) =>
        schema.List("required")?.Texts().Contains(property, StringComparer.Ordinal) == true;

    /// <summary>Creates an exception for an unsupported part of a document, with its location and JSON pointer.</summary>
    public static DocumentException NotCovered(Node node, string what) =>
        new(node.Location, $"{node.Origin}: {what} is not supported by the generator; leave the operation out, with a reason, in the file next to nswag.json.");
}
