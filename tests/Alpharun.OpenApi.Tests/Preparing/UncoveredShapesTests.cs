namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>A shape that the generator does not cover stops a build with its place, until its operation is left out.</summary>
public sealed class UncoveredShapesTests
{
    private const string Schema = "/paths/~1pets/post/responses/200/content/application~1json/schema";

    [TestCase("{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}", "/oneOf: oneOf of anything but scalars")]
    [TestCase("{anyOf: [{type: object}, {type: string}]}", "/anyOf: anyOf of anything but scalars")]
    [TestCase("{type: [object, string]}", "/type: oneOf of anything but scalars")]
    [TestCase("{type: string, not: {enum: [a]}}", "/not: 'not'")]
    [TestCase("{type: array, prefixItems: [{type: string}, {type: number}]}", "/prefixItems: 'prefixItems'")]
    [TestCase("{type: array, items: [{type: string}, {type: number}]}", "/items: a list of schemas in 'items'")]
    [TestCase("{type: object, patternProperties: {'^x-': {type: string}}}", "/patternProperties: 'patternProperties'")]
    [TestCase("{type: object, discriminator: {propertyName: kind}}", "/discriminator: 'discriminator'")]
    [TestCase("{type: object, if: {}, then: {}}", "/if: 'if'")]
    [TestCase("{type: file}", ": the type 'file'")]
    [TestCase("{type: array, items: {type: file}}", "/items: the type 'file'")]
    [TestCase("{type: object, additionalProperties: {type: file}}", "/additionalProperties: the type 'file'")]
    [TestCase("{allOf: [{type: string}, {type: string}]}", "/allOf/0: an allOf with a part that is no plain object")]
    public void A_schema_in_a_body(string schema, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}", Schema + message);

    [TestCase("{oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}", "/oneOf: oneOf of anything but scalars")]
    [TestCase("{not: {enum: [a]}}", "/not: 'not'")]
    [TestCase("{type: array, prefixItems: [{type: string}]}", "/prefixItems: 'prefixItems'")]
    [TestCase("{type: file}", ": the type 'file'")]
    public void A_schema_of_a_property(string schema, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{pet: {schema}}}}}}}}}}}}}", $"{Schema}/properties/pet{message}");

    [TestCase("oneOf: [{required: [a]}, {required: [b]}]", "/oneOf: oneOf of anything but scalars")]
    [TestCase("anyOf: [{properties: {b: {}}}]", "/anyOf: anyOf of anything but scalars")]
    [TestCase("not: {required: [b]}", "/not: 'not'")]
    [TestCase("patternProperties: {'^x-': {type: string}}", "/patternProperties: 'patternProperties'")]
    [TestCase("discriminator: {propertyName: kind}", "/discriminator: 'discriminator'")]
    public void Beside_the_properties_of_a_class(string keyword, string message) =>
        AssertRefused($"responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{a: {{type: string}}}}, {keyword}}}}}}}}}}}", Schema + message);

    [TestCase("oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]", ": oneOf of anything but scalars")]
    [TestCase("properties: {kind: {type: string}}, discriminator: {propertyName: kind}", ": 'discriminator'")]
    public void A_component_that_only_this_operation_uses(string schema, string message)
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
    public void A_parameter(string parameter, string message) =>
        AssertRefused($"parameters: [{parameter}]", "/paths/~1pets/post/parameters/0" + message);

    [Test]
    public void A_list_in_a_path() =>
        AssertRefused(
            "parameters: [{name: id, in: path, schema: {type: array, items: {type: string}}}]",
            "/paths/~1pets~1{id}/post/parameters/0: a list in a path",
            path: "/pets/{id}");

    [TestCase("multipart/form-data: {schema: {type: object}}", "multipart/form-data")]
    [TestCase("application/x-www-form-urlencoded: {schema: {type: object}}, text/plain: {}", "application/x-www-form-urlencoded, text/plain")]
    public void A_request_body_without_json(string content, string types) =>
        AssertRefused($"requestBody: {{content: {{{content}}}}}", $"/paths/~1pets/post/requestBody/content: a request body of {types}");

    [Test]
    public void Several_types_of_success() =>
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
            $@"^pets\.yaml:3:\d+: {System.Text.RegularExpressions.Regex.Escape(message)} is not covered by the generator; leave the operation out, with a reason, in the file beside nswag\.json\.$"));
        Assert.That(() => Prepared.From(document, leftOut: $$"""{"POST {{path}}": "Not covered."}"""), Throws.Nothing);
    }
}
