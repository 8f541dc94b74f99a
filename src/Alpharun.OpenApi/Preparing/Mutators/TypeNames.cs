namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Gives types their names: each its own, and none that of a type written by hand.</summary>
internal sealed class TypeNames(NameLedger names)
{
    // The types and namespaces that the models stand beside, or would hide; and what NSwag takes for System.Exception.
    private static readonly HashSet<string> HandWritten = new(StringComparer.Ordinal)
    {
        "Alpharun", "AlpharunDriftKind", "ApiResponse", "ApiResponseHeaders", "Codec", "DependencyInjection", "ExactNumber",
        "Exception", "FieldLookup", "FieldValue", "FieldValueJsonConverter", "FieldValueKind", "FieldValueNewtonsoftConverter",
        "Generated", "Http", "IField", "IsoDateTime", "ModelJsonConverter", "NoContent", "Optional", "RawJson",
        "RawJsonConverter", "Sending", "Serialization", "Telemetry",
    };

    /// <summary>The name of the type that a place describes.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="wanted">The name it would have if no other had it.</param>
    /// <param name="parent">What goes in front of the name where another has it; without one, <c>Model</c> goes behind it.</param>
    public string Give(string pointer, string wanted, string? parent) => names.Give(
        NameKind.Types,
        pointer,
        () => Names.FirstFree(IsTaken, wanted, parent is null ? wanted + "Model" : parent + wanted));

    private bool IsTaken(string name) =>
        HandWritten.Contains(name) || names.IsTaken(NameKind.Types, name);
}
