using System.Text;
using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Tests;

/// <summary>Stub mappings for WireMock, and the bodies in them.</summary>
internal static class Stubs
{
    /// <summary>
    /// Answers as the document's examples do: a UUID gets the example, any other id the 400, the nil UUID the 404, a request
    /// without a token the 401.
    /// </summary>
    public static IReadOnlyList<string> Documented { get; } = ReadDocument();

    /// <summary>The smallest customer interaction that the document allows.</summary>
    public static string Interaction(string id = "abc123") =>
        $$$$"""{"data":{"customer_interaction":{"id":"{{{{id}}}}","account":{"id":"account123"},"contacts":[]}}}""";

    /// <summary>Answers every request.</summary>
    public static string Answer(int status = 200, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Answer(status, body is null ? null : Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>Answers every request with these bytes.</summary>
    public static string Answer(int status, byte[]? body, string contentType, params (string Name, string Value)[] headers)
    {
        var response = new JsonObject
        {
            ["status"] = status,
            ["headers"] = new JsonObject([
                KeyValuePair.Create("Content-Type", (JsonNode?)contentType),
                .. headers.Select(header => KeyValuePair.Create(header.Name, (JsonNode?)header.Value))]),
        };
        if (body is not null)
        {
            response["base64Body"] = Convert.ToBase64String(body);
        }

        return Any(response);
    }

    /// <summary>Answers the requests for one path with these bytes.</summary>
    public static string At(string path, byte[] body, string contentType) => new JsonObject
    {
        ["request"] = new JsonObject { ["urlPath"] = path },
        ["response"] = new JsonObject
        {
            ["status"] = 200,
            ["headers"] = new JsonObject { ["Content-Type"] = contentType },
            ["base64Body"] = Convert.ToBase64String(body),
        },
    }.ToJsonString();

    /// <summary>Answers every request after a while.</summary>
    public static string Late(TimeSpan delay) =>
        Any(new JsonObject { ["status"] = 200, ["body"] = Interaction(), ["fixedDelayMilliseconds"] = (int)delay.TotalMilliseconds });

    /// <summary>Answers every request at once with headers, and takes a while for the body.</summary>
    public static string Slow(TimeSpan duration) => Any(new JsonObject
    {
        ["status"] = 200,
        ["body"] = Interaction(),
        ["chunkedDribbleDelay"] = new JsonObject { ["numberOfChunks"] = 5, ["totalDuration"] = (int)duration.TotalMilliseconds },
    });

    /// <summary>Fails every request in one of WireMock's ways.</summary>
    public static string Fault(string fault) => Any(new JsonObject { ["status"] = 200, ["fault"] = fault });

    /// <summary>Answers only in a state of a scenario, which begins as <c>Started</c>, and leads to another.</summary>
    public static string InScenario(string state, string next, string stub)
    {
        var mapping = (JsonObject)JsonNode.Parse(stub)!;
        (mapping["scenarioName"], mapping["requiredScenarioState"], mapping["newScenarioState"]) = ("scenario", state, next);
        return mapping.ToJsonString();
    }

    private static IReadOnlyList<string> ReadDocument()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "openapi", "alpharun.yaml");
        var catalogue = ExampleCatalogue.From(DocumentReader.ReadMap(File.ReadAllText(path), "alpharun.yaml"));
        return [.. WireMockMappings.From(catalogue, catalogue.BasePath).Select(mapping => mapping.Json)];
    }

    private static string Any(JsonObject response) =>
        new JsonObject { ["request"] = new JsonObject { ["urlPattern"] = ".*" }, ["response"] = response }.ToJsonString();
}
