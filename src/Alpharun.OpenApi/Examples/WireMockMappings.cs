using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Writes a catalogue as stub mappings for WireMock 3, one for each of the <see cref="ExampleRules"/>. To paths and methods
/// that the document does not have, WireMock gives its own 404.
/// </summary>
public static class WireMockMappings
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The stub mappings, those that go first before the others.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="basePath">What requests' paths begin with: <see cref="ExampleCatalogue.BasePath"/>, or nothing.</param>
    public static IReadOnlyList<WireMockMapping> From(ExampleCatalogue catalogue, string basePath = "")
    {
        var names = new WireMockFileNames();
        return [.. ExampleRules.From(catalogue).Select(rule => new WireMockMapping(names.Next(rule), Json(rule, basePath)))];
    }

    /// <summary>
    /// Writes the stub mappings into the folder <c>mappings</c> of a directory that WireMock takes as its root. What is
    /// there already stays, except for files of the same names.
    /// </summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="directory">The directory, which is made if it is not there.</param>
    /// <param name="basePath">What requests' paths begin with; by default <see cref="ExampleCatalogue.BasePath"/>.</param>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
    public static void Write(ExampleCatalogue catalogue, string directory, string? basePath = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(directory, "mappings"));
        foreach (var mapping in From(catalogue, basePath ?? catalogue.BasePath))
        {
            File.WriteAllText(Path.Combine(folder.FullName, mapping.FileName), mapping.Json);
        }
    }

    private static string Json(ExampleRule rule, string basePath)
    {
        var trigger = WireMockFileNames.TriggerName(rule.Trigger);
        var mapping = new JsonObject
        {
            ["name"] = string.Join(' ', new[] { $"{rule.Operation} {rule.Response.Status}", rule.Response.Name, trigger }.OfType<string>()),
            ["priority"] = rule.Priority,
            ["request"] = Request(rule, basePath),
            ["response"] = Response(rule.Response),
            ["metadata"] = Metadata(rule, trigger),
        };
        return mapping.ToJsonString(Indented) + "\n";
    }

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

    // As text, not as `jsonBody`: WireMock would write the numbers in its own way.
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

    private static JsonObject Metadata(ExampleRule rule, string? trigger)
    {
        var metadata = new JsonObject { ["operation"] = rule.Operation.ToString() };
        foreach (var (key, value) in new[] { ("operationId", rule.Operation.OperationId), ("example", rule.Response.Name), ("trigger", trigger) })
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

    // WireMock takes these characters for operators of a URI template, and out of the name.
    private static string ParameterName(string name) => string.Concat(name.Where(character => character is not ('.' or ';' or '*')));
}
