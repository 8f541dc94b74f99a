using System.Text.Json.Nodes;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>Writes a rule as a stub mapping of WireMock 3.</summary>
internal static class WireMockMapping
{
    /// <summary>Converts a rule to a mapping for requests whose paths begin with a base path.</summary>
    public static JsonObject Of(ExampleRule rule, string basePath) => new()
    {
        ["name"] = MappingNames.Title(rule),
        ["priority"] = rule.Priority,
        ["request"] = Request(rule, basePath),
        ["response"] = Response(rule.Response),
        ["metadata"] = Metadata(rule),
    };

    private static JsonObject Request(ExampleRule rule, string basePath)
    {
        var request = new JsonObject
        {
            ["method"] = rule.Operation.Method,
            ["urlPathTemplate"] = rule.Operation.PathParameters.Aggregate(
                basePath + rule.Operation.Path,
                (path, parameter) => path.Replace($"{{{parameter.Name}}}", $"{{{ParameterName(parameter.Name)}}}", StringComparison.Ordinal)),
        };
        if (rule.PathParameters.Count > 0)
        {
            request["pathParameters"] = new JsonObject(rule.PathParameters.Select(entry => KeyValuePair.Create(ParameterName(entry.Key), (JsonNode?)Matches(entry.Value))));
        }

        var headers = new JsonObject();
        if (rule.NeedsToken)
        {
            headers["Authorization"] = Matches(ExampleRules.BearerPattern);
        }

        if (rule.NeedsNoToken)
        {
            headers["Authorization"] = new JsonObject
            {
                ["or"] = new JsonArray(new JsonObject { ["absent"] = true }, new JsonObject { ["doesNotMatch"] = ExampleRules.BearerPattern }),
            };
        }

        if (rule.Prefer.Count > 0)
        {
            headers["Prefer"] = rule.Prefer is [var only] ? Matches(only) : new JsonObject { ["and"] = new JsonArray([.. rule.Prefer.Select(Matches)]) };
        }

        if (headers.Count > 0)
        {
            request["headers"] = headers;
        }

        return request;
    }

    // The body is text and not `jsonBody`, because WireMock would reformat numbers.
    private static JsonObject Response(ExampleResponse response)
    {
        var json = new JsonObject { ["status"] = response.Status };
        if (response.Body is not null)
        {
            json["headers"] = new JsonObject { ["Content-Type"] = response.MediaType };
            json["body"] = response.Body;
        }

        return json;
    }

    private static JsonObject Metadata(ExampleRule rule)
    {
        var metadata = new JsonObject { ["operation"] = rule.Operation.ToString() };
        foreach (var (key, value) in new[] { ("operationId", rule.Operation.OperationId), ("example", rule.Response.Name), ("trigger", MappingNames.Trigger(rule.Trigger)) })
        {
            if (value is not null)
            {
                metadata[key] = value;
            }
        }

        if (rule.Response.IsFromSchema)
        {
            metadata["madeFromSchema"] = true;
        }

        return metadata;
    }

    private static JsonObject Matches(string pattern) => new() { ["matches"] = pattern };

    // WireMock treats these characters as URI template operators and drops them from the name.
    private static string ParameterName(string name) => string.Concat(name.Where(character => character is not ('.' or ';' or '*')));
}
