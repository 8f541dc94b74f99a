using System.Text.Json.Nodes;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Writes a rule as a static mapping of WireMock.Net. WireMock.Net matches the decoded path: an encoded slash (<c>%2F</c>) in an
/// id splits it into two segments, so that no mapping matches.
/// </summary>
internal static class WireMockNetMapping
{
    /// <summary>Converts a rule to a mapping for requests whose paths begin with a base path.</summary>
    public static JsonObject Of(ExampleRule rule, string basePath) => new()
    {
        ["Title"] = MappingNames.Title(rule),
        ["Priority"] = rule.Priority,
        ["Request"] = Request(rule, basePath),
        ["Response"] = Response(rule.Response),
    };

    private static JsonObject Request(ExampleRule rule, string basePath)
    {
        var request = new JsonObject
        {
            ["Path"] = new JsonObject { ["Matchers"] = new JsonArray(Matches(new PathTemplate(basePath + rule.Operation.Path).ToPattern(rule.PathParameters))) },
            ["Methods"] = new JsonArray(rule.Operation.Method),
        };
        if (Headers(rule) is { Count: > 0 } headers)
        {
            request["Headers"] = headers;
        }

        return request;
    }

    private static JsonArray Headers(ExampleRule rule)
    {
        var headers = new JsonArray();
        if (rule.NeedsToken)
        {
            headers.Add(Header("Authorization", Whole(ExampleRules.BearerPattern)));
        }

        if (rule.NeedsNoToken)
        {
            // RejectOnMatch on the header accepts a missing header. On the matcher, it accepts a header that does not match.
            var header = Header("Authorization", Whole(ExampleRules.BearerPattern, rejectOnMatch: true));
            header["RejectOnMatch"] = true;
            headers.Add(header);
        }

        if (rule.Prefer.Count > 0)
        {
            headers.Add(Header("Prefer", [.. rule.Prefer.Select(pattern => Whole(pattern))]));
        }

        return headers;
    }

    private static JsonObject Header(string name, params JsonNode[] matchers)
    {
        var header = new JsonObject { ["Name"] = name, ["Matchers"] = new JsonArray(matchers) };
        if (matchers.Length > 1)
        {
            header["MatchOperator"] = "And";
        }

        return header;
    }

    // The body is text and not `BodyAsJson`, because WireMock.Net would reformat numbers.
    private static JsonObject Response(ExampleResponse response)
    {
        var json = new JsonObject { ["StatusCode"] = response.Status };
        if (response.Body is not null)
        {
            json["Headers"] = new JsonObject { ["Content-Type"] = response.MediaType };
            json["Body"] = response.Body;
        }

        return json;
    }

    private static JsonObject Whole(string pattern, bool rejectOnMatch = false) => Matches($@"\A(?:{pattern})\z", rejectOnMatch);

    private static JsonObject Matches(string pattern, bool rejectOnMatch = false)
    {
        var matcher = new JsonObject { ["Name"] = "RegexMatcher", ["Pattern"] = pattern };
        if (rejectOnMatch)
        {
            matcher["RejectOnMatch"] = true;
        }

        return matcher;
    }
}
