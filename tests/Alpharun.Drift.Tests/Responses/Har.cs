using System.Text.Json;

namespace Alpharun.Drift.Tests.Responses;

/// <summary>Creates HAR files in the format of browsers.</summary>
internal static class Har
{
    public static string Of(params string[] entries) => $"{{\"log\":{{\"entries\":[{string.Join(",\n", entries)}]}}}}";

    /// <summary>Creates an entry without a text.</summary>
    public static string Entry(string url, int status = 200, string method = "GET", string content = "{\"size\":12,\"mimeType\":\"application/json\"}") =>
        $"{{\"request\":{{\"method\":\"{method}\",\"url\":\"{url}\"}},\"response\":{{\"status\":{status},\"content\":{content}}}}}";

    /// <summary>Creates an entry with a text.</summary>
    public static string Entry(string url, string mimeType, string text) =>
        Entry(url, content: JsonSerializer.Serialize(new { size = text.Length, mimeType, text }));
}
