using static Alpharun.Drift.Tests.Client.ClientDocuments;

namespace Alpharun.Drift.Tests.Client;

/// <summary>Pairs of documents, each with one change, and the effects of the change on programs.</summary>
internal static class ClientRows
{
    private const string NoContent = "'204': {description: OK}";
    private const string Text = "{description: OK, content: {application/json: {schema: {type: string} } } }";
    private const string Id = "{name: id, in: query, required: true, schema: {type: string} }";
    private const string Key = "{name: key, in: query, required: true, schema: {type: string} }";
    private const string Count = "{name: count, in: query, required: true, schema: {type: integer} }";
    private const string Page = "{name: page, in: query, schema: {type: string} }";

    public static IEnumerable<TestCaseData> Members =>
    [
        Row("A new property of a response", Received(Object("a: {type: string}")), Received(Object("a: {type: string}, b: {type: string}")),
            "client-member-added Thing.B: nothing, nothing"),
        Row("A new required property of a response, which code that creates the object must set", Received(Object("a: {type: string}")), Received(Object("a: {type: string}, b: {type: string}", "b")),
            "client-required-member-added Thing.B: nothing, compiles differently"),
        Row("A new property of a request", Sent(Object("a: {type: string}")), Sent(Object("a: {type: string}, b: {type: string}")),
            "client-member-added Thing.B: nothing, nothing"),
        Row("A new required property of a request", Sent(Object("a: {type: string}")), Sent(Object("a: {type: string}, b: {type: string}", "b")),
            "client-required-member-added Thing.B: fails at run time, no longer compiles"),
        Row("An optional property of a response is removed, and is read as null", Received(Object("a: {type: string}, b: {type: string}")), Received(Object("a: {type: string}")),
            "client-member-removed Thing.B: nothing, no longer compiles"),
        Row("A required property of a response is removed", Received(Object("a: {type: string}, b: {type: string}", "b")), Received(Object("a: {type: string}")),
            "client-member-removed Thing.B: fails at run time, no longer compiles"),
        Row("A property of a request is removed, and the API ignores it", Sent(Object("a: {type: string}, b: {type: string}")), Sent(Object("a: {type: string}")),
            "client-member-removed Thing.B: nothing, no longer compiles"),
        Row("A property of a request is removed, and the API rejects unknown properties", Sent(Object("a: {type: string}, b: {type: string}")), Sent("{type: object, additionalProperties: false, properties: {a: {type: string} } }"),
            "client-member-removed Thing.B: fails at run time, no longer compiles"),
        Row("A property of a response becomes required", Received(Object("a: {type: string}")), Received(Object("a: {type: string}", "a")),
            "client-member-became-required Thing.A: nothing, compiles differently"),
        Row("A number of a response becomes required, and is no longer a nullable struct", Received(Object("a: {type: integer}")), Received(Object("a: {type: integer}", "a")),
            "client-member-became-required Thing.A: nothing, no longer compiles"),
        Row("A property of a request becomes required", Sent(Object("a: {type: string}")), Sent(Object("a: {type: string}", "a")),
            "client-member-became-required Thing.A: fails at run time, no longer compiles"),
        Row("A string of a response becomes optional", Received(Object("a: {type: string}", "a")), Received(Object("a: {type: string}")),
            "client-member-became-optional Thing.A: fails at run time, compiles differently"),
        Row("A number of a response becomes optional", Received(Object("a: {type: integer}", "a")), Received(Object("a: {type: integer}")),
            "client-member-became-optional Thing.A: fails at run time, no longer compiles"),
        Row("A property of a request becomes optional", Sent(Object("a: {type: string}", "a")), Sent(Object("a: {type: string}")),
            "client-member-became-optional Thing.A: nothing, nothing"),
        Row("A string of a response can be null", Received(Object("a: {type: string}", "a")), Received(Object("a: {type: string, nullable: true}", "a")),
            "client-member-nullability-changed Thing.A: fails at run time, compiles differently"),
        Row("A number of a response can be null", Received(Object("a: {type: integer}", "a")), Received(Object("a: {type: integer, nullable: true}", "a")),
            "client-member-nullability-changed Thing.A: fails at run time, no longer compiles"),
        Row("A union of a response can be null, which its type allows but its codec does not", Received(Object($"a: {Union}", "a")), Received(Object($"a: {Union[..^1]}, nullable: true}}", "a")),
            "client-member-nullability-changed Thing.A: fails at run time, nothing"),
        Row("A string of a response can no longer be null", Received(Object("a: {type: string, nullable: true}", "a")), Received(Object("a: {type: string}", "a")),
            "client-member-nullability-changed Thing.A: nothing, compiles differently"),
        Row("A string of a request can no longer be null", Sent(Object("a: {type: string, nullable: true}", "a")), Sent(Object("a: {type: string}", "a")),
            "client-member-nullability-changed Thing.A: fails at run time, compiles differently"),
        Row("An optional string of a request can be null or absent", Sent(Object("a: {type: string}")), Sent(Object("a: {type: string, nullable: true}")),
            "client-member-nullability-changed Thing.A: nothing, compiles differently"),
        Row("An optional property of a response can be null, which does not change its type", Received(Object("a: {type: string}")), Received(Object("a: {type: string, nullable: true}"))),
        Row("A string of a response becomes a number", Received(Object("a: {type: string}", "a")), Received(Object("a: {type: integer}", "a")),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles"),
        Row("An integer of a response becomes wider", Received(Object("a: {type: integer, format: int32}", "a")), Received(Object("a: {type: integer, format: int64}", "a")),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles"),
        Row("An integer of a response becomes narrower", Received(Object("a: {type: integer, format: int64}", "a")), Received(Object("a: {type: integer, format: int32}", "a")),
            "client-member-type-changed Thing.A: nothing, no longer compiles"),
        Row("An integer of a request becomes wider", Sent(Object("a: {type: integer, format: int32}", "a")), Sent(Object("a: {type: integer, format: int64}", "a")),
            "client-member-type-changed Thing.A: nothing, compiles differently"),
        Row("A string of a response becomes an enum, and can still be read", Received(Object("a: {type: string}", "a")), Received(Object("a: {type: string, enum: [x]}", "a")),
            "client-member-type-changed Thing.A: nothing, no longer compiles", "client-type-added ThingA: nothing, nothing"),
        Row("A string of a request becomes an enum, and the API rejects other strings", Sent(Object("a: {type: string}", "a")), Sent(Object("a: {type: string, enum: [x]}", "a")),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles", "client-type-added ThingA: nothing, nothing"),
        Row("A list becomes a list of another type", Received(Object("a: {type: array, items: {type: string} }", "a")), Received(Object("a: {type: array, items: {type: boolean} }", "a")),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles"),
        Row("A list can contain null", Received(Object("a: {type: array, items: {type: string} }", "a")), Received(Object("a: {type: array, items: {type: string, nullable: true} }", "a")),
            "client-member-type-changed Thing.A: fails at run time, compiles differently"),
        Row("A string of a response becomes a union", Received(Object(" a: {type: string}", "a")), Received(Object($"a: {Union}", "a")),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles"),
        Row("A string of a request becomes a union, to which strings convert", Sent(Object(" a: {type: string}", "a")), Sent(Object($"a: {Union}", "a")),
            "client-member-type-changed Thing.A: nothing, compiles differently"),
        Row("A property is deprecated", Received(Object("a: {type: string}")), Received(Object("a: {type: string, deprecated: true}")),
            "client-member-deprecated Thing.A: nothing, compiles differently"),
        Row("An optional property has another name in JSON", Received(Object("foo_bar: {type: string}")), Received(Object("fooBar: {type: string}")),
            "client-member-wire-name-changed Thing.FooBar: nothing, nothing"),
        Row("A required property has another name in JSON", Received(Object("foo_bar: {type: string}", "foo_bar")), Received(Object("fooBar: {type: string}", "fooBar")),
            "client-member-wire-name-changed Thing.FooBar: fails at run time, nothing"),
        Row("A string gets a format and a helper property", Received(Object("a: {type: string}")), Received(Object("a: {type: string, format: uuid}")),
            "client-helper-added Thing.A: nothing, nothing"),
        Row("A string loses its format and its helper property", Received(Object("a: {type: string, format: uuid}")), Received(Object("a: {type: string}")),
            "client-helper-removed Thing.A: nothing, no longer compiles"),
        Row("An error response that cannot be read does not fail at run time", Answered("'204': {description: OK}, default: {description: No, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: integer} } } } } }"), Answered("'204': {description: OK}, default: {description: No, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string} } } } } }"),
            "client-member-type-changed ListThingsDefaultResponse.A: nothing, no longer compiles"),
    ];

    public static IEnumerable<TestCaseData> Types =>
    [
        Row("A new type", Received(Object("a: {type: string}")), Received(Object("a: {type: string}"), $"Other: {Object("b: {type: string}")}"),
            "client-type-added Other: nothing, nothing"),
        Row("An unused type is removed", Received(Object("a: {type: string}"), $"Other: {Object("b: {type: string}")}"), Received(Object("a: {type: string}")),
            "client-type-removed Other: nothing, no longer compiles"),
        Row("A type is renamed", Received(Object("a: {$ref: '#/components/schemas/Old'}"), $"Old: {Object("b: {type: string}")}"), Received(Object("a: {$ref: '#/components/schemas/New'}"), $"New: {Object("b: {type: string}")}"),
            "client-type-renamed New: nothing, no longer compiles"),
        Row("A class becomes an enum", Received(Object("a: {$ref: '#/components/schemas/Kind'}", "a"), $"Kind: {Object("b: {type: string}")}"), Received(Object("a: {$ref: '#/components/schemas/Kind'}", "a"), "Kind: {type: string, enum: [x]}"),
            "client-type-kind-changed Kind: fails at run time, no longer compiles"),
        Row("A type is deprecated", Received(Object("a: {type: string}")), Received("{type: object, deprecated: true, properties: {a: {type: string} } }"),
            "client-type-deprecated Thing: nothing, compiles differently"),
        Row("An inline object moves to an equal component with another name", Received(Object("a: {type: object, properties: {b: {type: string} } }")), Received(Object("a: {$ref: '#/components/schemas/Part'}"), $"Part: {Object("b: {type: string}")}"),
            "client-type-renamed Part: nothing, no longer compiles"),
        Row("A property becomes another class with the same JSON", Received(Object("a: {$ref: '#/components/schemas/One'}"), Twins), Received(Object("a: {$ref: '#/components/schemas/Two'}"), Twins),
            "client-member-type-changed Thing.A: nothing, no longer compiles"),
        Row("Two properties become another class with different JSON", Received(Object("a: {$ref: '#/components/schemas/One'}, b: {$ref: '#/components/schemas/One'}"), Unlike), Received(Object("a: {$ref: '#/components/schemas/Two'}, b: {$ref: '#/components/schemas/Two'}"), Unlike),
            "client-member-type-changed Thing.A: fails at run time, no longer compiles", "client-member-type-changed Thing.B: fails at run time, no longer compiles"),
        Row("A property becomes another class, and both classes are recursive", Received(Object("a: {$ref: '#/components/schemas/One'}"), Recursive), Received(Object("a: {$ref: '#/components/schemas/Two'}"), Recursive),
            "client-member-type-changed Thing.A: nothing, no longer compiles"),
        Row("A new enum value", Received(Kind("[x]")), Received(Kind("[x, y]")),
            "client-enum-value-added ThingKind.Y: nothing, nothing"),
        Row("An enum value of responses is removed", Received(Kind("[x, y]")), Received(Kind("[x]")),
            "client-enum-value-removed ThingKind.Y: nothing, no longer compiles"),
        Row("An enum value of responses has another text", Received(Kind("[x-y]")), Received(Kind("[x_y]")),
            "client-enum-value-text-changed ThingKind.XY: nothing, nothing"),
        Row("An enum value of requests has another text", Sent(Kind("[x-y]")), Sent(Kind("[x_y]")),
            "client-enum-value-text-changed ThingKind.XY: fails at run time, nothing"),
        Row("An enum value of requests is removed", Sent(Kind("[x, y]")), Sent(Kind("[x]")),
            "client-enum-value-removed ThingKind.Y: fails at run time, no longer compiles"),
    ];

    public static IEnumerable<TestCaseData> Methods =>
    [
        Row("A new operation", WithPaths($"/a: {Get()}"), WithPaths($"/a: {Get()}, /b: {Get()}"),
            "client-method-added GetB: nothing, nothing"),
        Row("An operation is removed", WithPaths($"/a: {Get()}, /b: {Get()}"), WithPaths($"/a: {Get()}"),
            "client-method-removed GetB: fails at run time, no longer compiles"),
        Row("A changed operationId renames a method", WithPaths($"/a: {Get("operationId: one,")}"), WithPaths($"/a: {Get("operationId: two,")}"),
            "client-method-renamed Two: nothing, no longer compiles"),
        Row("An operation moves to another path", WithPaths($"/a: {Get("operationId: one,")}"), WithPaths($"/b: {Get("operationId: one,")}"),
            "client-method-moved One: fails at run time, nothing"),
        Row("An operation moves to another HTTP method", WithPaths($"/a: {Get("operationId: one,")}"), WithPaths($"/a: {Get("operationId: one,").Replace("get:", "put:", StringComparison.Ordinal)}"),
            "client-method-moved One: fails at run time, nothing"),
        Row("A path parameter is renamed", WithPaths($"'/a/{{x}}': {Get("parameters: [{name: x, in: path, required: true, schema: {type: string} }],")}"), WithPaths($"'/a/{{y}}': {Get("parameters: [{name: y, in: path, required: true, schema: {type: string} }],")}"),
            "client-parameter-renamed GetA(y): nothing, compiles differently"),
        Row("An operation is deprecated", WithPaths($"/a: {Get()}"), WithPaths($"/a: {Get("deprecated: true,")}"),
            "client-method-deprecated GetA: nothing, compiles differently"),
        Row("A result becomes another type", Answered($"'200': {Text}"), Answered($"'200': {Text.Replace("string", "boolean", StringComparison.Ordinal)}"),
            "client-result-type-changed ListThings: fails at run time, no longer compiles"),
        Row("A result can be null", Answered($"'200': {Text}"), Answered($"'200': {Text.Replace("string", "string, nullable: true", StringComparison.Ordinal)}"),
            "client-result-nullability-changed ListThings: fails at run time, compiles differently"),
        Row("A result is removed", Answered($"'200': {Text}"), Answered("'200': {description: OK}"),
            "client-result-type-changed ListThings: fails at run time, no longer compiles"),
        Row("A result is added", Answered("'200': {description: OK}"), Answered($"'200': {Text}"),
            "client-result-type-changed ListThings: nothing, compiles differently"),
        Row("A successful response has another status", Answered($"'200': {Text}"), Answered($"'201': {Text}"),
            "client-success-status-added ListThings: fails at run time, nothing"),
        Row("A response without content is added", Answered($"'200': {Text}"), Answered($"'200': {Text}, {NoContent}"),
            "client-success-status-added ListThings: fails at run time, nothing", "client-result-nullability-changed ListThings: nothing, compiles differently"),
        Row("The server changes", WithPaths($"/a: {Get()}", "servers: [{url: 'https://a.example'}]"), WithPaths($"/a: {Get()}", "servers: [{url: 'https://b.example'}]"),
            "client-server-changed DefaultServer: fails at run time, nothing"),
        Row("Another server is listed first", WithPaths($"/a: {Get()}", "servers: [{url: 'https://a.example'}]"), WithPaths($"/a: {Get()}", "servers: [{url: 'https://b.example'}, {url: 'https://a.example'}]"),
            "client-server-changed DefaultServer: nothing, nothing"),
    ];

    public static IEnumerable<TestCaseData> Parameters =>
    [
        Row("A new optional parameter, before the cancellation token", Asked(Id), Asked($"{Id}, {Page}"),
            "client-parameter-added ListThings(page): nothing, compiles differently"),
        Row("A new required parameter", Asked(Id), Asked($"{Id}, {Key}"),
            "client-required-parameter-added ListThings(key): fails at run time, no longer compiles"),
        Row("A parameter is removed", Asked($"{Id}, {Page}"), Asked(Id),
            "client-parameter-removed ListThings(page): nothing, no longer compiles"),
        Row("A parameter becomes required", Asked($"{Id}, {Page}"), Asked($"{Id}, {Page.Replace("query,", "query, required: true,", StringComparison.Ordinal)}"),
            "client-parameter-became-required ListThings(page): fails at run time, no longer compiles"),
        Row("A parameter becomes optional", Asked($"{Id}, {Page.Replace("query,", "query, required: true,", StringComparison.Ordinal)}"), Asked($"{Id}, {Page}"),
            "client-parameter-became-optional ListThings(page): nothing, nothing"),
        Row("A parameter becomes optional, and swaps its position with another parameter of its type", Asked($"{Page.Replace("query,", "query, required: true,", StringComparison.Ordinal)}, {Id}"), Asked($"{Page}, {Id}"),
            "client-parameter-became-optional ListThings(page): nothing, nothing", "client-parameters-reordered ListThings: nothing, compiles differently"),
        Row("Parameters of the same type swap positions", Asked($"{Id}, {Key}"), Asked($"{Key}, {Id}"),
            "client-parameters-reordered ListThings: nothing, compiles differently"),
        Row("Parameters of different types swap positions", Asked($"{Id}, {Count}"), Asked($"{Count}, {Id}"),
            "client-parameters-reordered ListThings: nothing, no longer compiles"),
        Row("A parameter becomes a number", Asked(Id), Asked(Id.Replace("string", "integer", StringComparison.Ordinal)),
            "client-parameter-type-changed ListThings(id): fails at run time, no longer compiles"),
        Row("A number parameter becomes a string, which can represent numbers", Asked(Count), Asked(Count.Replace("integer", "string", StringComparison.Ordinal)),
            "client-parameter-type-changed ListThings(count): nothing, no longer compiles"),
        Row("A parameter accepts larger numbers", Asked(Count.Replace("integer", "integer, format: int32", StringComparison.Ordinal)), Asked(Count),
            "client-parameter-type-changed ListThings(count): nothing, compiles differently"),
        Row("A parameter has another name in the request", Asked(Id.Replace("id", "the_id", StringComparison.Ordinal)), Asked(Id.Replace("id", "theId", StringComparison.Ordinal)),
            "client-parameter-wire-name-changed ListThings(theId): fails at run time, nothing"),
        Row("An optional parameter becomes a header", Asked(Page), Asked(Page.Replace("query", "header", StringComparison.Ordinal)),
            "client-parameter-wire-name-changed ListThings(page): nothing, nothing"),
        Row("A list has another style", Asked("{name: ids, in: query, schema: {type: array, items: {type: string} } }"), Asked("{name: ids, in: query, explode: false, schema: {type: array, items: {type: string} } }"),
            "client-parameter-style-changed ListThings(ids): fails at run time, nothing"),
        Row("A request body is added", Asked(string.Empty).Replace("get:", "post:", StringComparison.Ordinal), Posted($"required: true, {Json("string")}"),
            "client-required-parameter-added CreateThing(body): fails at run time, no longer compiles"),
        Row("A request body is removed", Posted($"required: true, {Json("string")}"), Asked(string.Empty).Replace("get:", "post:", StringComparison.Ordinal),
            "client-parameter-removed CreateThing(body): nothing, no longer compiles"),
        Row("A request body becomes another type", Posted($"required: true, {Json("string")}"), Posted($"required: true, {Json("boolean")}"),
            "client-parameter-type-changed CreateThing(body): fails at run time, no longer compiles"),
        Row("A request body can no longer be null", Posted($"required: true, {Json("string, nullable: true")}"), Posted($"required: true, {Json("string")}"),
            "client-parameter-nullability-changed CreateThing(body): fails at run time, compiles differently"),
        Row("A request body has a media type that the client does not send", Posted($"required: true, {Json("string")}"), Posted($"required: true, {Json("string").Replace("/json", "/merge-patch+json", StringComparison.Ordinal)}"),
            "client-body-media-type-changed CreateThing: fails at run time, fails at run time"),
        Row("A request body changes to the media type that the client sends", Posted($"required: true, {Json("string").Replace("/json", "/merge-patch+json", StringComparison.Ordinal)}"), Posted($"required: true, {Json("string")}")),
    ];

    private const string Union = "{oneOf: [{type: string}, {type: integer}]}";
    private static readonly string Twins = $"One: {Object("b: {type: string}", "b")}, Two: {Object("b: {type: string}", "b")}";

    private static readonly string Unlike = $"One: {Object("b: {type: string}", "b")}, Two: {Object("b: {type: boolean}", "b")}";
    private static readonly string Recursive = $"One: {Object("next: {$ref: '#/components/schemas/One'}")}, Two: {Object("next: {$ref: '#/components/schemas/Two'}")}";

    private static string Object(string properties, string? required = null) => $"{{type: object{(required is null ? string.Empty : $", required: [{required}]")}, properties: {{{properties} }} }}";

    private static string Kind(string values) => Object($"kind: {{type: string, enum: {values} }}");

    private static string Get(string more = "") => $"{{get: {{{more} responses: {{{NoContent}}} }} }}";

    private static string Json(string type) => $"content: {{application/json: {{schema: {{type: {type}}} }} }}";

    private static TestCaseData Row(string sentence, string was, string now, params string[] felt) =>
        new TestCaseData(was, now, felt).SetName(sentence.Replace(' ', '_').Replace(",", string.Empty, StringComparison.Ordinal));
}
