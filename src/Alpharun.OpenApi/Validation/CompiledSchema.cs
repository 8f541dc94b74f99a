using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>A schema that is compiled for validation.</summary>
internal sealed class CompiledSchema(string pointer)
{
    private List<CompiledSchema>? _together;

    /// <summary>The JSON pointer of the schema.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>Whether null is allowed, independent of the other keywords.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>The allowed types.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.Any;

    /// <summary>The types that both the schema and the target of its reference allow.</summary>
    public JsonTypes PossibleTypes { get; set; } = JsonTypes.Any;

    /// <summary>The names of the allowed types in the document.</summary>
    public string TypeNames { get; set; } = "a value";

    /// <summary>Whether the schema is <c>false</c>, which allows no value.</summary>
    public bool IsNever { get; set; }

    /// <summary>Whether the value is sent only by the server.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Whether the value is sent only to the server.</summary>
    public bool IsWriteOnly { get; set; }

    /// <summary>The checks for a value whose type is allowed.</summary>
    public IReadOnlyList<ISchemaCheck> Checks { get; set; } = [];

    /// <summary>The properties that the schema lists by name.</summary>
    public IReadOnlyDictionary<string, CompiledSchema> Properties { get; set; } = new Dictionary<string, CompiledSchema>();

    /// <summary>Whether this schema, or another schema that must match as well, excludes a property in a direction.</summary>
    public bool LeavesOut(string name, SchemaDirection direction)
    {
        _together ??= Together();
        return _together.Any(schema => schema.Properties.TryGetValue(name, out var property)
            && ((property.IsReadOnly && direction != SchemaDirection.Response) || (property.IsWriteOnly && direction != SchemaDirection.Request)));
    }

    private List<CompiledSchema> Together()
    {
        var found = new List<CompiledSchema> { this };
        var known = new HashSet<CompiledSchema>(found);
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(found[next].Checks.OfType<IConjunction>().SelectMany(check => check.Schemas).Where(known.Add));
        }

        return found;
    }
}
