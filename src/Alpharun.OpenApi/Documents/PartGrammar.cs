namespace Alpharun.OpenApi.Documents;

/// <summary>
/// Lists the keys that contain the parts of OpenAPI 3.0 and 3.1 documents. Everything under other keys (values of examples,
/// defaults, enums, extensions) is data, in which a <c>$ref</c> is not a reference.
/// </summary>
internal static class PartGrammar
{
    /// <summary>The keys of a schema that contain the schemas a generated type depends on.</summary>
    public static IReadOnlyList<PartSlot> TypeSchemas { get; } =
    [
        .. Schemas(PartShape.Map, "properties", "patternProperties", "$defs"),
        .. Schemas(PartShape.List, "allOf", "oneOf", "anyOf", "prefixItems"),
        .. Schemas(PartShape.Single | PartShape.List, "items"),
        .. Schemas(PartShape.Single, "additionalProperties", "not"),
    ];

    private static readonly PartSlot[] ContentAndExamples = [new("content", PartKind.MediaType, PartShape.Map), new("examples", PartKind.Example, PartShape.Map)];

    private static readonly Dictionary<PartKind, Dictionary<string, PartSlot>> Slots = new Dictionary<PartKind, PartSlot[]>
    {
        [PartKind.Document] =
        [
            new("paths", PartKind.PathItem, PartShape.Map), new("webhooks", PartKind.PathItem, PartShape.Map), new("components", PartKind.Components),
        ],
        [PartKind.Components] =
        [
            new("schemas", PartKind.Schema, PartShape.Map), new("responses", PartKind.Response, PartShape.Map), new("parameters", PartKind.Parameter, PartShape.Map),
            new("examples", PartKind.Example, PartShape.Map), new("requestBodies", PartKind.RequestBody, PartShape.Map), new("headers", PartKind.Header, PartShape.Map),
            new("securitySchemes", PartKind.SecurityScheme, PartShape.Map), new("links", PartKind.Link, PartShape.Map),
            new("callbacks", PartKind.Callback, PartShape.Map), new("pathItems", PartKind.PathItem, PartShape.Map),
        ],
        [PartKind.PathItem] = [new("parameters", PartKind.Parameter, PartShape.List), .. HttpMethods.All.Select(method => new PartSlot(method, PartKind.Operation))],
        [PartKind.Operation] =
        [
            new("parameters", PartKind.Parameter, PartShape.List), new("requestBody", PartKind.RequestBody),
            new("responses", PartKind.Response, PartShape.Map), new("callbacks", PartKind.Callback, PartShape.Map),
        ],
        [PartKind.Parameter] = [new("schema", PartKind.Schema), .. ContentAndExamples],
        [PartKind.Header] = [new("schema", PartKind.Schema), .. ContentAndExamples],
        [PartKind.RequestBody] = [new("content", PartKind.MediaType, PartShape.Map)],
        [PartKind.Response] =
        [
            new("headers", PartKind.Header, PartShape.Map), new("content", PartKind.MediaType, PartShape.Map),
            new("links", PartKind.Link, PartShape.Map),
        ],
        [PartKind.MediaType] =
        [
            new("schema", PartKind.Schema), new("examples", PartKind.Example, PartShape.Map), new("encoding", PartKind.Encoding, PartShape.Map),
        ],
        [PartKind.Encoding] = [new("headers", PartKind.Header, PartShape.Map)],
        [PartKind.Schema] =
        [
            .. TypeSchemas,
            .. Schemas(PartShape.Map, "dependentSchemas", "definitions"),
            .. Schemas(PartShape.Single, "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"),
        ],
    }.ToDictionary(entry => entry.Key, entry => entry.Value.ToDictionary(slot => slot.Key, StringComparer.Ordinal));

    /// <summary>Gets the slot of a key in a part of a kind; <c>null</c> if the key does not hold parts.</summary>
    public static PartSlot? SlotOf(PartKind kind, string key) =>
        Slots.TryGetValue(kind, out var slots) && slots.TryGetValue(key, out var slot) ? slot : null;

    private static IEnumerable<PartSlot> Schemas(PartShape shape, params string[] keys) => keys.Select(key => new PartSlot(key, PartKind.Schema, shape));
}
