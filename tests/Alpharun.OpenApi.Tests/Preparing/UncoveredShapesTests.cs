namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that a feature that the generator does not support stops the build with its location, unless the operation is left out.</summary>
public sealed class UncoveredShapesTests
{
    private const string Schema = "/paths/~1pets/post/responses/200/content/application~1json/schema";

    [TestCase("{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}", "/oneOf: oneOf with a branch that is not a scalar")]
    [TestCase("{anyOf: [{type: object}, {type: string}]}", "/anyOf: anyOf with a branch that is not a scalar")]
    [TestCase("{type: [object, string]}", "/type: oneOf with a branch that is not a scalar")]
    [TestCase("{type: string, not: {enum: [a]}}", "/not: 'not'")]
    [TestCase("{type: array, prefixItems: [{type: string}, {type: number}]}", "/prefixItems: 'prefixItems'")]
    [TestCase("{type: array, items: [{type: string}, {type: number}]}", "/items: a list of schemas in 'items'")]
    [TestCase("{type: object, patternProperties: {'^x-': {type: string}}}", "/patternProperties: 'patternProperties'")]
    [TestCase("{type: object, discriminator: {propertyName: kind}}", "/discriminator: 'discriminator'")]
    [TestCase("{type: object, if: {}, then: {}}", "/if: 'if'")]
    [TestCase("{type: file}", ": the type 'file'")]
    [TestCase("{type: array, items: {type: file}}", "/items: the type 'file'")]
    [TestCase("{type: object, additionalProperties: {type: file}}", "/additionalProperties: the type 'file'")]
    [TestCase("{allOf: [{type: string}, {type: string}]}", "/allOf/0: an allOf with a part that is not a plain object")]
    public void An_unsupported_schema_of_a_body_is_rejected(string schema, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}", Schema + message);

    [TestCase("{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}", "/oneOf: oneOf with a branch that is not a scalar")]
    [TestCase("{not: {enum: [a]}}", "/not: 'not'")]
    [TestCase("{type: array, prefixItems: [{type: string}]}", "/prefixItems: 'prefixItems'")]
    [TestCase("{type: file}", ": the type 'file'")]
    public void An_unsupported_schema_of_a_property_is_rejected(string schema, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{pet: {schema}}}}}}}}}}}}}", $"{Schema}/properties/pet{message}");

    [TestCase("oneOf: [{required: [a]}, {required: [b]}]", "/oneOf: oneOf with a branch that is not a scalar")]
    [TestCase("anyOf: [{properties: {b: {}}}]", "/anyOf: anyOf with a branch that is not a scalar")]
    [TestCase("not: {required: [b]}", "/not: 'not'")]
    [TestCase("patternProperties: {'^x-': {type: string}}", "/patternProperties: 'patternProperties'")]
    [TestCase("discriminator: {propertyName: kind}", "/discriminator: 'discriminator'")]
    public void An_unsupported_keyword_of_a_class_is_rejected(string keyword, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{a: {{type: string}}}}, {keyword}}}}}}}}}}}", Schema + message);

    [TestCase("oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]", ": oneOf with a branch that is not a scalar")]
    [TestCase("properties: {kind: {type: string}}, discriminator: {propertyName: kind}", ": 'discriminator'")]
    public void An_unsupported_component_that_only_this_operation_uses_is_rejected(string schema, string message)
    {
        var document = $$"""
            paths:
              /pets:
                post: {responses: {'200': {content: {application/json: {schema: {properties: {pet: {$ref: '#/components/schemas/Pet'} } } } } } } }
              /shops:
                get: {responses: {'200': {description: Shops} } }
            components:
              schemas:
                Cat: {properties: {name: {type: string} } }
                Dog: {properties: {name: {type: string} } }
                Pet: { {{schema}} }
            """;

        Assert.That(Refused.Message(() => Prepared.From(document)), Does.Match(@"^pets\.yaml:10:\d+: /components/schemas/Pet/\w+" + message));
        Assert.That(() => Prepared.From(document, leftOut: """{"POST /pets": "Not covered."}"""), Throws.Nothing);
    }

    [TestCase("{name: a, in: cookie, schema: {type: string}}", ": a parameter in 'cookie'")]
    [TestCase("{name: a, in: query, style: deepObject, schema: {type: object}}", ": the style 'deepObject'")]
    [TestCase("{name: a, in: header, style: matrix, schema: {type: string}}", ": the style 'matrix'")]
    [TestCase("{name: a, in: query, schema: {type: object}}", "/schema: a parameter of the type 'object'")]
    [TestCase("{name: a, in: query, schema: {properties: {b: {type: string}}}}", "/schema: a parameter of the type 'any'")]
    [TestCase("{name: a, in: query, schema: {}}", "/schema: a parameter of the type 'any'")]
    [TestCase("{name: a, in: query, schema: {$ref: '#/components/schemas/Shop'}}", "/schema: a parameter that is an object")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Shop'}}}", "/schema/items: a parameter that is an object")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}", "/schema/items: a parameter of the type 'array'")]
    [TestCase("{name: a, in: query, content: {application/json: {schema: {type: string}}}}", ": a parameter without a schema")]
    public void An_unsupported_parameter_is_rejected(string parameter, string message) =>
        AssertRefused($"parameters: [{parameter}]", "/paths/~1pets/post/parameters/0" + message);

    [Test]
    public void A_list_in_a_path_is_rejected() =>
        AssertRefused(
            "parameters: [{name: id, in: path, schema: {type: array, items: {type: string}}}]",
            "/paths/~1pets~1{id}/post/parameters/0: a list in a path",
            path: "/pets/{id}");

    [TestCase("multipart/form-data: {schema: {type: object}}", "multipart/form-data")]
    [TestCase("application/x-www-form-urlencoded: {schema: {type: object}}, text/plain: {}", "application/x-www-form-urlencoded, text/plain")]
    public void A_request_body_without_JSON_is_rejected(string content, string types) =>
        AssertRefused($"requestBody: {{content: {{{content}}}}}", $"/paths/~1pets/post/requestBody/content: a request body of {types}");

    [Test]
    public void Success_responses_of_different_types_are_rejected() =>
        AssertRefused(
            "responses: {'200': {content: {application/json: {schema: {type: string}}}}, '202': {content: {application/json: {schema: {type: boolean}}}}}",
            "/paths/~1pets/post/responses/202: several successful responses of different types (string, bool)");

    private static void AssertRefused(string operation, string message, string path = "/pets")
    {
        var document = $$"""
            paths:
              {{path}}:
                post: { {{operation}} }
              /shops:
                get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'} } } } } }
            components:
              schemas:
                Shop: {properties: {name: {type: string} } }
            """;

        Assert.That(Refused.Message(() => Prepared.From(document)), Does.Match(
            $@"^pets\.yaml:3:\d+: {System.Text.RegularExpressions.Regex.Escape(message)} is not supported by the generator; leave the operation out, with a reason, in the file next to nswag\.json\.$"));
        Assert.That(() => Prepared.From(document, leftOut: $$"""{"POST {{path}}": "Not covered."}"""), Throws.Nothing);
    }
}
