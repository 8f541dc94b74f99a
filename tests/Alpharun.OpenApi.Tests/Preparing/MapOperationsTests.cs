using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class MapOperationsTests
{
    private const string Body = "content: {application/json: {schema: {properties: {id: {type: string}}}}}";

    [TestCase("/pets", "\"pets\"")]
    [TestCase("/", "string.Empty")]
    [TestCase("/pets/{id}", "\"pets/\" + global::Alpharun.Http.PathSegment.Of(id, nameof(id))")]
    [TestCase("/pets/{id}/shops", "\"pets/\" + global::Alpharun.Http.PathSegment.Of(petId, nameof(petId)) + \"/shops\"")]
    [TestCase("/pets/{id}:sell", "\"pets/\" + global::Alpharun.Http.PathSegment.Of(id, nameof(id)) + \":sell\"")]
    public void A_path_is_an_expression_of_its_parameters(string path, string expression)
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
    public void A_path_parameter_of_another_type_is_written_as_text(string type, string csharp)
    {
        var prepared = Prepared.From($$"""
            paths:
              /pets/{id}:
                get:
                  parameters: [{name: id, in: path, schema: {type: {{type}} } }]
            """);

        Assert.That((prepared["/paths/~1pets~1{id}/get/parameters/0/x-csharp/type"], Unquoted(prepared["/paths/~1pets~1{id}/get/x-csharp/path"])), Is.EqualTo(
            ($"\"{csharp}\"", "\"pets/\" + global::Alpharun.Http.PathSegment.Of(global::Alpharun.Http.ParameterText.Of(id), nameof(id))")));
    }

    [Test]
    public void A_path_parameter_that_is_not_described_is_refused_with_its_place() =>
        Assert.That(Refused.Message(() => Prepared.From("paths: {'/pets/{id}': {get: {}}}")), Is.EqualTo(
            "pets.yaml:1:29: /paths/~1pets~1{id}/get: the path has a parameter 'id' that the operation does not describe."));

    [TestCase("{name: a, in: query, schema: {type: string}}", "string?")]
    [TestCase("{name: a, in: query, required: true, schema: {type: string}}", "string")]
    [TestCase("{name: a, in: header, schema: {type: integer, format: int32}}", "int?")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {type: string}}}", "global::System.Collections.Generic.IReadOnlyList<string>?")]
    [TestCase("{name: a, in: query, schema: {enum: [x]}}", "ListPetsA?")]
    public void A_parameter_has_a_type_and_may_be_left_out_where_it_is_optional(string parameter, string type) =>
        Assert.That(Parameter(parameter, "type"), Is.EqualTo(type));

    [TestCase("{name: a, in: query, schema: {type: string}}", "a_")]
    [TestCase("{name: a, in: query, schema: {type: integer}}", "global::Alpharun.Http.ParameterText.Of(a_)")]
    [TestCase("{name: a, in: query, schema: {enum: [x]}}", "a_.Value")]
    [TestCase("{name: a, in: query, schema: {type: array, items: {enum: [x]}}}", "global::System.Linq.Enumerable.Select(a_, static item_ => item_.Value)")]
    public void A_parameter_becomes_text(string parameter, string text) => Assert.That(Parameter(parameter, "text"), Is.EqualTo(text));

    [TestCase("in: query", "")]
    [TestCase("in: query, explode: true", "")]
    [TestCase("in: query, explode: false", ",")]
    [TestCase("in: query, style: spaceDelimited", " ")]
    [TestCase("in: query, style: pipeDelimited, explode: false", "|")]
    [TestCase("in: header", ",")]
    public void A_list_is_repeated_or_separated_as_its_style_says(string style, string separator) =>
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
    public void The_result_is_what_success_gives(string responses, string type) =>
        Assert.That(Operation($"responses: {{{responses}}}", "x-csharp/result"), Is.EqualTo(type));

    [Test]
    public void A_default_alone_is_success_only_where_the_status_is()
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
    public void A_response_says_which_statuses_it_is_for(string status, string expected)
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
    public void A_status_that_is_none_is_refused_with_its_place(string status) =>
        Assert.That(Refused.Message(() => Operation($"responses:\n        '{status}':\n          description: A response", "x-csharp/result")), Is.EqualTo(
            $"pets.yaml:6:11: /paths/~1pets/post/responses/{status}: '{status}' is no status; expected three digits, a range such as 4XX, or default."));

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
