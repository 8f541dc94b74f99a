namespace Alpharun.OpenApi.Walking;

/// <summary>
/// Which parts are under which keys, for OpenAPI 3.0 and 3.1 together. What is not here (examples' values,
/// defaults, enums, extensions) is data: a <c>$ref</c> in it is no reference.
/// </summary>
internal static class PartGrammar
{
    private static readonly Dictionary<PartKind, Dictionary<string, PartSlot>> Slots = new Dictionary<PartKind, PartSlot[]>
    {
        [PartKind.Document] =
        [
            new("paths", PartKind.PathItem, Holds.Map), new("webhooks", PartKind.PathItem, Holds.Map), new("components", PartKind.Components),
        ],
        [PartKind.Components] =
        [
            new("schemas", PartKind.Schema, Holds.Map), new("responses", PartKind.Response, Holds.Map), new("parameters", PartKind.Parameter, Holds.Map),
            new("examples", PartKind.Example, Holds.Map), new("requestBodies", PartKind.RequestBody, Holds.Map), new("headers", PartKind.Header, Holds.Map),
            new("securitySchemes", PartKind.SecurityScheme, Holds.Map), new("links", PartKind.Link, Holds.Map),
            new("callbacks", PartKind.Callback, Holds.Map), new("pathItems", PartKind.PathItem, Holds.Map),
        ],
        [PartKind.PathItem] = [new("parameters", PartKind.Parameter, Holds.List), .. Methods.All.Select(method => new PartSlot(method, PartKind.Operation))],
        [PartKind.Operation] =
        [
            new("parameters", PartKind.Parameter, Holds.List), new("requestBody", PartKind.RequestBody),
            new("responses", PartKind.Response, Holds.Map), new("callbacks", PartKind.Callback, Holds.Map),
        ],
        [PartKind.Parameter] = [new("schema", PartKind.Schema), .. ContentAndExamples],
        [PartKind.Header] = [new("schema", PartKind.Schema), .. ContentAndExamples],
        [PartKind.RequestBody] = [new("content", PartKind.MediaType, Holds.Map)],
        [PartKind.Response] =
        [
            new("headers", PartKind.Header, Holds.Map), new("content", PartKind.MediaType, Holds.Map),
            new("links", PartKind.Link, Holds.Map),
        ],
        [PartKind.MediaType] =
        [
            new("schema", PartKind.Schema), new("examples", PartKind.Example, Holds.Map), new("encoding", PartKind.Encoding, Holds.Map),
        ],
        [PartKind.Encoding] = [new("headers", PartKind.Header, Holds.Map)],
        [PartKind.Schema] =
        [
            .. Of(Holds.Map, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            .. Of(Holds.List, "allOf", "anyOf", "oneOf", "prefixItems"),
            .. Of(Holds.One | Holds.List, "items"),
            .. Of(Holds.One, "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"),
        ],
    }.ToDictionary(entry => entry.Key, entry => entry.Value.ToDictionary(slot => slot.Key, StringComparer.Ordinal));

    private static PartSlot[] ContentAndExamples => [new("content", PartKind.MediaType, Holds.Map), new("examples", PartKind.Example, Holds.Map)];

    /// <summary>What a part of a kind holds under a key; <c>null</c> where that is no part.</summary>
    public static PartSlot? SlotOf(PartKind kind, string key) =>
        Slots.TryGetValue(kind, out var slots) && slots.TryGetValue(key, out var slot) ? slot : null;

    private static IEnumerable<PartSlot> Of(Holds holds, params string[] keys) => keys.Select(key => new PartSlot(key, PartKind.Schema, holds));
}
