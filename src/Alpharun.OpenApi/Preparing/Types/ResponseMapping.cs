using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Adds the return type of an operation, the statuses of its responses, and the code that reads them.</summary>
internal static class ResponseMapping
{
    private const string NoContent = "global::Alpharun.NoContent";
    private static readonly CSharpType NoContentType = new(NoContent, Codec: string.Empty, IsStruct: true);
    private static readonly CSharpType BinaryType = new("global::System.IO.Stream", Codec: string.Empty, IsStruct: false);

    /// <summary>Adds the return type and the responses to an operation.</summary>
    /// <exception cref="DocumentException">The generator does not support the responses.</exception>
    public static void Apply(DocumentOperation operation, MapNode extension, TypeMapper mapper)
    {
        var responses = operation.Responses.Select(entry => (entry.Status, entry.Response, Type: TypeOf(entry.Response, mapper))).ToList();

        // Without a documented success response, `default` applies to success statuses and to errors.
        var hasSuccess = responses.Exists(entry => IsSuccess(entry.Status));
        bool IncludesSuccess(string status) => IsSuccess(status) || (status == "default" && !hasSuccess);
        var result = ResultOf([.. responses.Where(entry => IncludesSuccess(entry.Status)).Select(entry => (entry.Type.Name, entry.Response))]);
        var cases = new ListNode(operation.Node.Location);
        foreach (var (status, response, type) in responses)
        {
            var (from, to) = StatusRange(status, response);
            cases.Add(IsSuccess(status)
                ? Case(response, from, to, BodyOf(type, result), isSuccess: true)
                : Case(response, from, to, BodyOf(type, type.Name), isSuccess: false));
            if (IncludesSuccess(status) && !IsSuccess(status))
            {
                cases.Add(Case(response, "200", "299", BodyOf(type, result), isSuccess: true));
            }
        }

        extension.Set("result", result);
        extension["responses"] = cases;
    }

    private static bool IsSuccess(string status) => status is ['2', ..];

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

    private static CSharpType TypeOf(MapNode response, TypeMapper mapper)
    {
        if (response.Map("content") is not { Count: > 0 } content)
        {
            return NoContentType;
        }

        if (!MediaType.IsJson(content.Keys[0]))
        {
            return BinaryType;
        }

        return content.Map(content.Keys[0])?.Map("schema") is { } schema ? mapper.Map(schema) : CSharpType.RawJson;
    }

    // The body of the generated code, which reads a value of the result's type.
    private static string BodyOf(CSharpType type, string result)
    {
        if (type == NoContentType)
        {
            return $"new global::Alpharun.Http.EmptyBody<{result}>()";
        }

        if (type == BinaryType)
        {
            return "new global::Alpharun.Http.BinaryBody()";
        }

        var (name, codec) = type.IsStruct && result == $"{type.Name}?" ? (result, $"global::Alpharun.Serialization.NonNullJson<{type.Name}, {type.Codec}>") : (type.Name, type.Codec);
        return $"new global::Alpharun.Http.JsonBody<{name}, {codec}>()";
    }

    private static (string From, string To) StatusRange(string status, MapNode response) => status switch
    {
        "default" => ("100", "599"),
        [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'] => ($"{status[0]}00", $"{status[0]}99"),
        [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'] => (status, status),
        _ => throw new DocumentException(response.Location, $"{response.Origin}: '{status}' is not a status; expected three digits, a range such as 4XX, or default."),
    };
}
