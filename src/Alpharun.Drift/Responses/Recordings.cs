using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Reads recorded responses from JSON lines, a JSON file or a HAR file. A line or a JSON file is either the body, or
/// <c>{"request": {"method": …, "url": …}, "status": …, "contentType": …, "body": …}</c>.
/// </summary>
public static class Recordings
{
    private const string Json = "application/json";

    // Browsers write this value if a response has no content type.
    private const string UnknownType = "x-unknown";

    /// <summary>Reads the responses. Of JSON lines, only one line is in memory at a time.</summary>
    /// <param name="stream">The recording, in UTF-8.</param>
    /// <param name="name">The name of the recording in error messages.</param>
    /// <param name="defaults">The operation and the status of bodies without a request.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The responses. The body of a response is only valid until the next response is requested.</returns>
    /// <exception cref="DocumentException">The recording is not valid JSON, is nested too deeply, or contains a body whose operation is unknown.</exception>
    public static async IAsyncEnumerable<RecordedResponse> ReadAsync(Stream stream, string name, RecordingDefaults defaults, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var lines = new JsonLines(stream, name);
        var isFirst = true;
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            var text = lines.Number == 1 ? RecordedJson.WithoutMark(line) : line;
            if (text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            // If the first line is not valid JSON on its own, the whole file is one JSON document.
            var isWhole = !isFirst || IsJson(text);
            isFirst = false;
            if (!isWhole)
            {
                text = RecordedJson.WithoutMark(await lines.AllAsync(cancellationToken).ConfigureAwait(false));
            }

            var start = new SourceLocation(name, isWhole ? lines.Number : 1, 1);
            using var document = Parse(text, start);
            foreach (var response in Read(document.RootElement, defaults, new TextPlaces(text, start)))
            {
                yield return response;
            }

            if (!isWhole)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<RecordedResponse> Read(JsonElement root, RecordingDefaults defaults, TextPlaces places)
    {
        if (Member(Member(root, "log"), "entries") is { ValueKind: JsonValueKind.Array } entries)
        {
            return entries.EnumerateArray().SelectMany(entry => OfHar(entry, places));
        }

        return Member(root, "request") is { ValueKind: JsonValueKind.Object } request && Text(Member(request, "url")) is { } url && Number(Member(root, "status")) is { } status
            ? [Response(request, url, status, Text(Member(root, "contentType")) ?? Json, Member(root, "body") is { } body ? RecordedBody.Of(body) : RecordedBody.NotRecorded, places.Start)]
            : [Bare(root, defaults, places.Start)];
    }

    private static RecordedResponse Bare(JsonElement body, RecordingDefaults defaults, SourceLocation place)
    {
        if (defaults.Operation?.Split(' ', 2) is not [var method, var path])
        {
            throw new DocumentException(place, "the recording does not contain the operation of this response; set it with --operation \"GET /path\".");
        }

        return new RecordedResponse(method, Server: null, path, defaults.Status, Json, RecordedBody.Of(body), place);
    }

    private static IEnumerable<RecordedResponse> OfHar(JsonElement entry, TextPlaces places)
    {
        var (request, response) = (Member(entry, "request"), Member(entry, "response"));
        if (Text(Member(request, "url")) is not { } url || Number(Member(response, "status")) is not { } status || status is < 100 or > 599)
        {
            // The request was blocked or canceled, so there was no response.
            return [];
        }

        var content = Member(response, "content");
        var type = Text(Member(content, "mimeType"));
        return [Response(request!.Value, url, status, type is null or "" or UnknownType ? null : type, BodyOfHar(content), places.Of(entry))];
    }

    // A recorder can omit the text, or write an empty text although the size shows that there was a body.
    private static RecordedBody BodyOfHar(JsonElement? content)
    {
        var text = Text(Member(content, "text"));
        if (string.IsNullOrEmpty(text))
        {
            return text is null || Number(Member(content, "size")) is > 0 ? RecordedBody.NotRecorded : RecordedBody.Of([]);
        }

        var isEncoded = Text(Member(content, "encoding")) == "base64" && Base64.IsValid(text);
        return RecordedBody.Of(isEncoded ? Convert.FromBase64String(text) : Encoding.UTF8.GetBytes(text));
    }

    private static RecordedResponse Response(JsonElement request, string url, int status, string? contentType, RecordedBody body, SourceLocation place)
    {
        var method = Text(Member(request, "method"))?.ToUpperInvariant() ?? "GET";
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && !address.IsFile
            ? new RecordedResponse(method, address.Authority, address.AbsolutePath, status, contentType, body, place)
            : new RecordedResponse(method, Server: null, url.Split('?', '#')[0], status, contentType, body, place);
    }

    private static JsonElement? Member(JsonElement? value, string name) => value is { ValueKind: JsonValueKind.Object } map ? JsonValues.Member(map, name) : null;

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? JsonValues.Text(text) : null;

    private static int? Number(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var integer) ? integer : null;

    private static bool IsJson(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, RecordedJson.Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> text, SourceLocation start)
    {
        try
        {
            return JsonDocument.Parse(text, RecordedJson.Options);
        }
        catch (JsonException exception)
        {
            // The message of the inner exception quotes the text, which is private.
            var place = new SourceLocation(start.Source, start.Line + (int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new DocumentException(place, RecordedJson.IsTooDeep(text.Span) ? FormattableString.Invariant($"the JSON is nested more than {RecordedJson.MaxDepth} levels deep.") : "this is not valid JSON.");
        }
    }
}
