using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;
using static Alpharun.OpenApi.Tests.Examples.ExampleDocuments;

namespace Alpharun.OpenApi.Tests.Examples;

public sealed class ExampleCatalogueTests
{
    private const string Bearer = "securitySchemes: { b: { type: http, scheme: bearer }, k: { type: apiKey, in: header, name: k } }";

    [Test]
    public void Example_takes_precedence_over_examples_and_the_schema() =>
        Assert.That(
            Responses($$"""{ '200': {{Json("{ example: 1, examples: { a: { value: 2 } }, schema: { example: 3 } }")}} }"""),
            Is.EqualTo([new ExampleResponse(200, null, "application/json", "1", false)]));

    [Test]
    public void Each_named_example_becomes_a_response_with_that_name() =>
        Assert.That(
            Responses($$"""{ '200': {{Json("{ examples: { a: { value: 2 }, b: { value: [x] } }, schema: { example: 3 } }")}} }"""),
            Is.EqualTo([new ExampleResponse(200, "a", "application/json", "2", false), new ExampleResponse(200, "b", "application/json", "[\"x\"]", false)]));

    [Test]
    public void An_example_with_an_external_value_is_skipped() =>
        Assert.That(
            Responses($$"""{ '200': {{Json("{ examples: { a: { externalValue: x } }, schema: { example: 3 } }")}} }"""),
            Is.EqualTo([new ExampleResponse(200, null, "application/json", "3", true)]));

    [Test]
    public void An_example_can_be_null() =>
        Assert.That(Responses($$"""{ '200': {{Json("{ example: null }")}} }""").Single().Body, Is.EqualTo("null"));

    [TestCase("1.50")]
    [TestCase("12345678901234567890.123456789012345678901234567890")]
    [TestCase("1e400")]
    public void Numbers_keep_their_precision(string number) =>
        Assert.That(Responses($$"""{ '200': {{Json($"{{ example: {number} }}")}} }""").Single().Body, Is.EqualTo(number));

    [TestCase("{ text/plain: { example: a }, application/json: { example: b } }", "application/json", "\"b\"")]
    [TestCase("{ text/plain: { example: a }, application/problem+json: { example: b } }", "application/problem+json", "\"b\"")]
    [TestCase("{ text/plain: { example: a }, application/json; charset=utf-8: { example: b } }", "application/json; charset=utf-8", "\"b\"")]
    [TestCase("{ text/plain: { example: a }, text/csv: { example: b } }", "text/plain", "a")]
    [TestCase("{ '*/*': { example: a } }", "application/json", "\"a\"")]
    [TestCase("{ application/xml: { example: { a: b } } }", null, null)]
    [TestCase("{ application/json: {} }", "application/json", "\"string\"")]
    [TestCase("{}", null, null)]
    public void JSON_is_preferred_over_other_media_types(string content, string? mediaType, string? body)
    {
        var response = Responses($$"""{ '200': { content: {{content}} } }""").Single();

        Assert.That((response.MediaType, response.Body), Is.EqualTo((mediaType, body)));
    }

    [TestCase("{ 4XX: {} }", 400)]
    [TestCase("{ '200': {}, default: {} }", 200, 500)]
    [TestCase("{ 2XX: {}, default: {} }", 200, 500)]
    [TestCase("{ default: {}, '404': {} }", 200, 404)]
    [TestCase("{ 4XX: {}, '400': {}, '404': {} }", 400, 404)]
    [TestCase("{ '500': {}, '201': {}, default: {} }", 500, 201)]
    [TestCase("{ '101': {}, 1XX: {}, '200': {}, x-note: {} }", 200)]
    [TestCase("{ 200: {} }", 200)]
    public void Each_response_key_is_converted_to_a_status(string responses, params int[] expected) =>
        Assert.That(Responses(responses).Select(response => response.Status), Is.EqualTo(expected));

    [TestCase(204)]
    [TestCase(304)]
    public void A_response_with_status_204_or_304_has_no_body(int status) =>
        Assert.That(Responses($$"""{ '{{status}}': {{Json("{ example: 1 }")}} }"""), Is.EqualTo([new ExampleResponse(status, null, null, null, false)]));

    [TestCase("b: []", true)]
    [TestCase("b: [], k: []", true)]
    [TestCase("k: []", false)]
    [TestCase("b: [] }, { k: []", false)]
    [TestCase("b: [] }, {", false)]
    public void A_token_is_required_if_every_security_alternative_requires_it(string security, bool expected) =>
        Assert.That(
            Read($$"""
                security: [ { {{security}} } ]
                paths: { /x: { get: { responses: { '200': {} } } } }
                components: { {{Bearer}} }
                """).Operations.Single().RequiresBearer,
            Is.EqualTo(expected));

    [Test]
    public void The_security_of_an_operation_overrides_that_of_the_document()
    {
        var operations = Read($$"""
            security: [ { b: [] } ]
            paths: { /x: { get: { security: [], responses: { '200': {} } }, put: { responses: { '200': {} } } } }
            components: { {{Bearer}} }
            """).Operations;

        Assert.That(operations.Select(operation => operation.RequiresBearer), Is.EqualTo([false, true]));
        Assert.That(operations.Select(operation => operation.Responses.Count), Is.EqualTo([1, 2]));
    }

    [Test]
    public void A_described_401_response_is_not_changed() =>
        Assert.That(
            Read($$"""
                security: [ { b: [] } ]
                paths: { /x: { get: { responses: { '401': {{Json("{ example: 1 }")}}, '200': {} } } } }
                components: { {{Bearer}} }
                """).Operations.Single().Responses.Select(response => (response.Status, response.Body)),
            Is.EqualTo([(401, "1"), (200, null as string)]));

    [Test]
    public void Path_parameters_have_the_order_of_the_path_and_the_format_of_the_operation() =>
        Assert.That(
            Read("""
                paths:
                  /x/{b}/{a}/{c}:
                    parameters:
                      - { name: a, in: path, schema: { type: string, format: uuid } }
                      - { name: b, in: path, schema: { type: string, format: uuid } }
                      - { name: c, in: query, schema: { type: string, format: uuid } }
                    get: { parameters: [ { name: a, in: path, schema: { type: string, format: date } } ], responses: { '200': {} } }
                """).Operations.Single().PathParameters,
            Is.EqualTo([new ExamplePathParameter("b", "uuid"), new ExamplePathParameter("a", "date"), new ExamplePathParameter("c", null)]));

    [Test]
    public void References_to_all_kinds_of_components_are_resolved()
    {
        var catalogue = Read("""
            paths: { '/x/{id}': { $ref: '#/components/pathItems/x' }, /y: { $ref: '#/paths/~1x~1%7Bid%7D' } }
            components:
              pathItems:
                x: { get: { parameters: [ { $ref: '#/components/parameters/id' } ], responses: { '200': { $ref: '#/components/responses/ok' } } } }
              parameters: { id: { name: id, in: path, schema: { $ref: '#/components/schemas/Id' } } }
              responses: { ok: { content: { application/json: { examples: { a: { $ref: '#/components/examples/a' } } } } } }
              examples: { a: { value: 1 } }
              schemas: { Id: { type: string, format: uuid } }
            """);

        Assert.That(catalogue.Operations.Select(operation => operation.ToString()), Is.EqualTo(["GET /x/{id}", "GET /y"]));
        Assert.That(catalogue.Operations[0].PathParameters, Is.EqualTo([new ExamplePathParameter("id", "uuid")]));
        Assert.That(catalogue.Operations[1].Responses, Is.EqualTo([new ExampleResponse(200, "a", "application/json", "1", false)]));
    }

    [Test]
    public void The_document_is_not_changed()
    {
        var document = DocumentReader.ReadMap(Contacts, "test.yaml");
        var before = JsonOutput.ToCompactText(document);

        ExampleCatalogue.From(document);

        Assert.That(JsonOutput.ToCompactText(document), Is.EqualTo(before));
    }

    [TestCase("https://api.example.com/api/v1", "/api/v1")]
    [TestCase("https://api.example.com/api/v1/?x=1", "/api/v1")]
    [TestCase("https://api.example.com", "")]
    [TestCase("https://{region}.example.com/{version}", "/v2")]
    [TestCase("/api", "/api")]
    [TestCase("/", "")]
    [TestCase("./", "")]
    public void The_base_path_is_the_path_of_the_first_server(string url, string expected) =>
        Assert.That(Read($$"""servers: [ { url: '{{url}}', variables: { version: { default: v2 } } }, { url: /other } ]""").BasePath, Is.EqualTo(expected));

    [TestCase("paths: { /x: { get: {} } }", "test.yaml:1:21: GET /x describes no responses.")]
    [TestCase("paths: { /x: { get: { responses: { ok: {} } } } }", "test.yaml:1:40: 'ok' is not an HTTP status, a range such as 4XX, or default.")]
    [TestCase("paths: { /x: { get: { responses: { '200': text } } } }", "test.yaml:1:43: expected a response: a map of keys and values.")]
    [TestCase("paths: { /x: { $ref: '#/y' } }", "test.yaml:1:22: the reference '#/y' cannot be resolved.")]
    [TestCase("paths: { /x: { $ref: y.yaml } }", "test.yaml:1:22: the reference 'y.yaml' points outside the document; only references within the document are supported.")]
    [TestCase("paths: { /x: { $ref: '#/paths/~1x' } }", "test.yaml:1:22: the reference '#/paths/~1x' is circular.")]
    [TestCase("paths: { /x: { get: { security: [ { b: [] } ], responses: { '200': {} } } } }", "test.yaml:1:40: the security scheme 'b' is not defined in the components.")]
    public void An_invalid_document_is_an_error_with_its_location(string yaml, string message) =>
        Assert.That(() => Read(yaml), Throws.TypeOf<DocumentException>().With.Message.EqualTo(message));
}
