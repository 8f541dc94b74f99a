using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Adds the return type of an operation, the statuses of its responses, and the code that reads them.</summary>
internal static class ResponseMapping
{
    private const string NoContent = "global::Alpharun.NoContent";
    private const string Binary = "global::System.IO.Stream";

    /// <summary>Adds the return type and the responses to an operation.</summary>
    /// <exception cref="DocumentException">The generator does not support the responses.</exception>
    public static void Apply(DocumentOperation operation, MapNode extension, TypeMapper mapper)
    {
        var responses = operation.Responses.ToList();
        var hasSuccess = responses.Exists(entry => entry.Status is ['2', ..]);
        var results = new List<(string Type, MapNode Response)>();
        var cases = new ListNode(operation.Node.Location);
        foreach (var (status, response) in responses)
        {
            var (type, read) = BodyOf(response, mapper);
            var (from, to) = StatusRange(status, response);
            var isSuccess = status is ['2', ..];
            cases.Add(Case(response, from, to, read, isSuccess));

            // Without a success response, the default response describes success as well. For other statuses it is still an error.
            if (status == "default" && !hasSuccess)
            {
                cases.Add(Case(response, "200", "299", read, isSuccess: true));
                isSuccess = true;
            }

            if (isSuccess)
            {
                results.Add((type, response));
            }
        }

        extension.Set("result", ResultOf(results));
        extension["responses"] = cases;
    }

    private static MapNode Case(MapNode response, string from, string to, string read, bool isSuccess)
    {
        var one = new MapNode(response.Location);
        one.Set("from", from);
        one.Set("to", to);
        one.Set("read", read);
        one.Set("success", isSuccess);
        return one;
    }

    private static string ResultOf(List<(string Type, MapNode Response)> results)
    {
        var types = results.Select(result => result.Type).Where(type => type != NoContent).Distinct(StringComparer.Ordinal).ToList();
        return types switch
        {
            [] => NoContent,
            [var only] => results.Exists(result => result.Type == NoContent) && !only.EndsWith('?') ? only + "?" : only,
            _ => throw SchemaFacts.NotCovered(results[^1].Response, $"several successful responses of different types ({string.Join(", ", types)})"),
        };
    }

    private static (string Type, string Read) BodyOf(MapNode response, TypeMapper mapper)
    {
        if (response.Map("content") is not { Count: > 0 } content)
        {
            return (NoContent, "global::Alpharun.Http.EmptyBody.Instance");
        }

        if (!JsonMediaType.Is(content.Keys[0]))
        {
            return (Binary, "global::Alpharun.Http.BinaryBody.Instance");
        }

        var type = content.Map(content.Keys[0])?.Map("schema") is { } schema ? mapper.Map(schema) : CSharpType.RawJson;
        return (type.Name, $"new global::Alpharun.Http.JsonBody<{type.Name}, {type.Codec}>()");
    }

    private static (string From, string To) StatusRange(string status, MapNode response) => status switch
    {
        "default" => ("100", "599"),
        [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'] => ($"{status[0]}00", $"{status[0]}99"),
        [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'] => (status, status),
        _ => throw new DocumentException(response.Location, $"{response.Origin}: '{status}' is not a status; expected three digits, a range such as 4XX, or default."),
    };
}
