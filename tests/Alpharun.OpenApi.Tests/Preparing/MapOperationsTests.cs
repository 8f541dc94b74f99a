using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class MapOperationsTests
{
    private const string Body = "content: {application/json: {schema: {properties: {id: {type: string}}}}}";

    [TestCase("/pets", "\"pets\"")]
    [TestCase("/", "string.Empty")]
    [TestCase("/pets/{id}", "\"pets/\" + global::Alpharun.Http.PathParameter.ToSegment(id, nameof(id))")]
    [TestCase("/pets/{id}/shops", "\"pets/\" + global::Alpharun.Http.PathParameter.ToSegment(petId, nameof(petId)) + \"/shops\"")]
    [TestCase("/pets/{id}:sell", "\"pets/\" + global::Alpharun.Http.PathParameter.ToSegment(id, nameof(id)) + \":sell\"")]
    public void A_path_becomes_an_expression_with_its_parameters(string path, string expression)
    {
        var prepared = Prepared.From($$"""
            paths:
              {{path}}:
                get:
                  parameters: [{name: id, in: path, schema: {type: string} }]
            """);

        Assert.That(Unquoted(prepared[$"/paths/{path.Replace("/", "~1", StringComparison.Ordinal)}/get/x-csharp/path"]), Is.EqualTo(expression));
    }

    [TestCase("integer", "long")]
    [TestCase("boolean", "bool")]
    public void A_path_parameter_of_another_type_is_converted_to_text(string type, string csharp)
    {
        var prepared = Prepared.From($$"""
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, schema: {type: {{type}} } }]
            """);

        Assert.That((prepared["/paths/~1pets~1{id}/get/parameters/0/x-csharp/type"], Unquoted(prepared["/paths/~1pets~1{id}/get/x-csharp/path"])), Is.EqualTo(
            ($"\"{csharp}\"", "\"pets/\" + global::Alpharun.Http.PathParameter.ToSegment(global::Alpharun.Http.ParameterText.Of(id), nameof(id))")));
    }

    [Test]
    public void An_undescribed_path_parameter_is_rejected_with_its_location() =>
        Assert.That(Refused.Message(() => Prepared.From("paths: {'/pets/{id}': {get: {}}}")), Is.EqualTo(
            "pets.yaml:1:29: /paths/~1pets~1{id}/get: the path has a parameter 'id' that the operation does not describe."));

    [TestCase("{name: a, in: query, schema: {type: string}}", "string?")]
    [TestCase("{name: a, in: query, required: true, schema: {type: string}}", "string")]
    [TestCase("{name: a, in: header, schema: {type: integer, format: int32}}", "int?")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {type: string}}}", "global::System.Collections.Generic.IReadOnlyList<string>?")]
    [TestCase("{name: a, in: query, schema: {enum: [x]}}", "ListPetsA?")]
    public void An_optional_parameter_has_a_nullable_type(string parameter, string type) =>
        Assert.That(Parameter(parameter, "type"), Is.EqualTo(type));

    [TestCase("{name: a, in: query, schema: {type: string}}", "a_")]
    [TestCase("{name: a, in: query, schema: {type: integer}}", "global::Alpharun.Http.ParameterText.Of(a_)")]
    [TestCase("{name: a, in: query, schema: {enum: [x]}}", "a_.Value")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {enum: [x]}}}", "global::System.Linq.Enumerable.Select(a_, static item_ => item_.Value)")]
    public void A_parameter_is_converted_to_text(string parameter, string text) => Assert.That(Parameter(parameter, "text"), Is.EqualTo(text));

    [TestCase("in: query", "")]
    [TestCase("in: query, explode: true", "")]
    [TestCase("in: query, explode: false", ",")]
    [TestCase("in: query, style: spaceDelimited", " ")]
    [TestCase("in: query, style: pipeDelimited, explode: false", "|")]
    [TestCase("in: header", ",")]
    public void The_style_decides_whether_a_list_is_repeated_or_separated(string style, string separator) =>
        Assert.That(Parameter($"{{name: a, {style}, schema: {{type: array, items: {{type: string}}}}}}", "separator"), Is.EqualTo(separator));

    [TestCase("required: true, " + Body, "CreatePetRequest")]
    [TestCase(Body, "CreatePetRequest?")]
    [TestCase("required: true, content: {application/json: {}}", "global::Alpharun.RawJson")]
    [TestCase("required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}", "global::System.Collections.Generic.IReadOnlyList<string>")]
    public void A_request_body_has_a_type(string body, string type) =>
        Assert.That(Operation($"requestBody: {{{body}}}", "x-csharp/body"), Is.EqualTo(type));

    [TestCase("'200': {" + Body + "}", "CreatePetResponse")]
    [TestCase("'204': {description: Nothing}", "global::Alpharun.NoContent")]
    [TestCase("'200': {" + Body + "}, '204': {description: Nothing}", "CreatePetResponse?")]
    [TestCase("'200': {" + Body + "}, '404': {content: {text/plain: {}}}", "CreatePetResponse")]
    [TestCase("2XX: {" + Body + "}", "CreatePetResponse")]
    [TestCase("default: {" + Body + "}", "CreatePetDefaultResponse")]
    [TestCase("'200': {description: Fine}, default: {" + Body + "}", "global::Alpharun.NoContent")]
    [TestCase("'200': {content: {text/csv: {}}}", "global::System.IO.Stream")]
    [TestCase("'200': {content: {application/json: {}}}", "global::Alpharun.RawJson")]
    [TestCase("'200': {content: {application/json: {schema: {nullable: true, properties: {id: {type: string}}}}}}", "CreatePetResponse?")]
    public void The_result_is_the_type_of_the_success_response(string responses, string type) =>
        Assert.That(Operation($"responses: {{{responses}}}", "x-csharp/result"), Is.EqualTo(type));

    [Test]
    public void A_default_response_without_a_success_response_also_describes_success()
    {
        var prepared = Prepared.From("""
            paths:
              /pets:
                post:
                  responses:
                    default: {content: {application/json: {schema: {properties: {id: {type: string}}}}}}
            """);
        string Of(string key) => prepared[$"/paths/~1pets/post/x-csharp/responses/1/{key}"]!.Trim('"');

        Assert.That($"{Of("from")}-{Of("to")} {Of("success")}", Is.EqualTo("200-299 true"));
    }

    [TestCase("200", "200-200 true")]
    [TestCase("404", "404-404 false")]
    [TestCase("4XX", "400-499 false")]
    [TestCase("default", "100-599 false")]
    public void A_response_contains_its_status_range(string status, string expected)
    {
        var prepared = Prepared.From($$"""
            paths:
              /pets:
                post:
                  responses:
                    '{{status}}': {description: A response}
            """);
        string Of(string key) => prepared[$"/paths/~1pets/post/x-csharp/responses/0/{key}"]!.Trim('"');

        Assert.That($"{Of("from")}-{Of("to")} {Of("success")}", Is.EqualTo(expected));
    }

    [TestCase("ok")]
    [TestCase("20")]
    [TestCase("600")]
    public void An_invalid_status_is_rejected_with_its_location(string status) =>
        Assert.That(Refused.Message(() => Operation($"responses:\n        '{status}':\n          description: A response", "x-csharp/result")), Is.EqualTo(
            $"pets.yaml:6:11: /paths/~1pets/post/responses/{status}: '{status}' is not a status; expected three digits, a range such as 4XX, or default."));

    private static string? Parameter(string parameter, string what) => Unquoted(Prepared.UpTo<MapOperations>($$"""
        paths:
          /pets:
            get:
              parameters: [{{parameter}}]
        """)[$"/paths/~1pets/get/parameters/0/x-csharp/{what}"]);

    private static string? Operation(string operation, string what) => Unquoted(Prepared.UpTo<MapOperations>($"""
        paths:
          /pets:
            post:
              {operation}
        """)["/paths/~1pets/post/" + what]);

    private static string? Unquoted(string? json) => json is null ? null : System.Text.Json.JsonSerializer.Deserialize<string>(json);
}
