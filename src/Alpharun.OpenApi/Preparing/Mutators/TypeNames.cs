namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Assigns unique names to types. The names differ from those of hand-written types.</summary>
internal sealed class TypeNames(NameLedger names)
{
    // Types and namespaces that would conflict with a model of the same name, and a name that NSwag treats as System.Exception.
    private static readonly HashSet<string> HandWritten = new(StringComparer.Ordinal)
    {
        "Alpharun", "AlpharunDriftKind", "ApiResponse", "ApiResponseHeaders", "Codec", "DependencyInjection", "ExactNumber",
        "Exception", "FieldLookup", "FieldValue", "FieldValueJsonConverter", "FieldValueKind", "FieldValueNewtonsoftConverter",
        "Generated", "Http", "IField", "IsoDateTime", "ModelJsonConverter", "NoContent", "Optional", "RawJson",
        "RawJsonConverter", "Sending", "Serialization", "Telemetry",
    };

    /// <summary>Returns the name of the type at a place in the document.</summary>
    /// <param name="pointer">The JSON pointer of the place.</param>
    /// <param name="wanted">The preferred name.</param>
    /// <param name="parent">The prefix if the preferred name is taken; without a parent, the suffix <c>Model</c> is used.</param>
    public string Give(string pointer, string wanted, string? parent) => names.Give(
        NameKind.Types,
        pointer,
        () => Names.FirstFree(IsTaken, wanted, parent is null ? wanted + "Model" : parent + wanted));

    private bool IsTaken(string name) =>
        HandWritten.Contains(name) || names.IsTaken(NameKind.Types, name);
}
