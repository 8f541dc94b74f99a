using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>A schema made ready for checking.</summary>
internal sealed class CompiledSchema(string pointer)
{
    private List<CompiledSchema>? _together;

    /// <summary>The schema's JSON pointer.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>Whether null is allowed, whatever else the schema says.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>The types that are allowed.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.Any;

    /// <summary>The types that are left when what the schema refers to is counted too.</summary>
    public JsonTypes PossibleTypes { get; set; } = JsonTypes.Any;

    /// <summary>How the document names those types.</summary>
    public string TypeNames { get; set; } = "a value";

    /// <summary>Whether nothing is allowed: <c>false</c> as a schema.</summary>
    public bool IsNever { get; set; }

    /// <summary>Whether it is only ever sent by the server.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Whether it is only ever sent to the server.</summary>
    public bool IsWriteOnly { get; set; }

    /// <summary>What is checked of a value whose type is allowed.</summary>
    public IReadOnlyList<ISchemaCheck> Checks { get; set; } = [];

    /// <summary>The properties that are listed by their names.</summary>
    public IReadOnlyDictionary<string, CompiledSchema> Properties { get; set; } = new Dictionary<string, CompiledSchema>();

    /// <summary>Whether a property, by this schema or by one that must match as well, does not go a way.</summary>
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
