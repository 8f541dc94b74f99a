namespace Alpharun.OpenApi.Validation;

/// <summary>A schema made ready for checking.</summary>
internal sealed class CompiledSchema(string pointer)
{
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
}
