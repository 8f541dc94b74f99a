using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Keeps one media type in each body, preferably JSON. A response without JSON becomes a binary response.
/// </summary>
public sealed class ChooseMediaTypes : IDocumentMutator
{
    private const string Binary = "application/octet-stream";

    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var operation in DocumentWalk.Operations(preparation.Document))
        {
            if (operation.RequestBody?.Map("content") is { } request && JsonKey(request) is { } requestKey)
            {
                KeepOnly(request, requestKey, "application/json", request[requestKey]);
            }

            foreach (var content in operation.Responses.Select(entry => entry.Response.Map("content")).OfType<MapNode>().Where(content => content.Count > 0))
            {
                if (JsonKey(content) is { } key)
                {
                    KeepOnly(content, key, "application/json", content[key]);
                }
                else
                {
                    KeepOnly(content, content.Keys[0], Binary, BinaryBody(content));
                }
            }
        }
    }

    private static string? JsonKey(MapNode content) =>
        content.Keys.FirstOrDefault(key => key.Equals("application/json", StringComparison.OrdinalIgnoreCase)) ?? content.Keys.FirstOrDefault(key => MediaType.IsJson(key));

    private static void KeepOnly(MapNode content, string key, string mediaType, Node body)
    {
        if (content.Count == 1 && key == mediaType && ReferenceEquals(content[key], body))
        {
            return;
        }

        content.Clear();
        content[mediaType] = body;
    }

    private static MapNode BinaryBody(MapNode content)
    {
        var schema = new MapNode(content.Location) { Origin = content.Origin };
        schema.Set("type", "string");
        schema.Set("format", "binary");
        var body = new MapNode(content.Location) { Origin = content.Origin };
        body["schema"] = schema;
        return body;
    }
}
