using System.Text.Json;

namespace Alpharun.Reports.Tests;

/// <summary>Creates documents for tests.</summary>
internal static class TestDocument
{
    /// <summary>Creates a document with a GET operation for each path. The responses have these string properties, of which some are required.</summary>
    public static string Of(IEnumerable<string> paths, string[] properties, string[] required, string word = "word") => JsonSerializer.Serialize(new
    {
        openapi = "3.0.3",
        info = new { title = word, version = "1", description = word },
        paths = paths.ToDictionary(path => path, path => new
        {
            get = new
            {
                operationId = word,
                summary = word,
                description = word,
                tags = new[] { word },
                responses = new Dictionary<string, object>
                {
                    ["200"] = new
                    {
                        description = word,
                        content = new Dictionary<string, object>
                        {
                            ["application/json"] = new
                            {
                                schema = new
                                {
                                    type = "object",
                                    required,
                                    properties = properties.ToDictionary(name => name, _ => new { type = "string", @enum = new[] { "open", word }, description = word }),
                                },
                            },
                        },
                    },
                },
            },
        }),
    });
}
