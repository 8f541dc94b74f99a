using System.Text.Json;

namespace Alpharun.Reports.Tests;

/// <summary>Documents that are made for a test.</summary>
internal static class TestDocument
{
    /// <summary>A document with operations whose responses have these properties, all of them text, and these required.</summary>
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
