using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Reads recorded responses: JSON lines, one file of JSON, or a HAR file. A line, or the file, is the body itself, or
/// <c>{"request": {"method": …, "url": …}, "status": …, "contentType": …, "body": …}</c>.
/// </summary>
public static class Recordings
{
    private const string Json = "application/json";

    // What browsers write where there was no content type.
    private const string UnknownType = "x-unknown";

    /// <summary>Reads responses. Of JSON lines, one is in memory at a time.</summary>
    /// <param name="stream">The recording, in UTF-8.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="defaults">What bare bodies are responses of.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The responses; the body of each is gone when the next is asked for.</returns>
    /// <exception cref="DocumentException">It is no JSON, or nested too deep, or a bare body and nothing says of which operation.</exception>
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

            // A first line that is no JSON in itself is the beginning of a file that is.
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
            throw new DocumentException(place, "nothing says of which operation this is a response: name it, as in --operation \"GET /path\".");
        }

        return new RecordedResponse(method, Server: null, path, defaults.Status, Json, RecordedBody.Of(body), place);
    }

    private static IEnumerable<RecordedResponse> OfHar(JsonElement entry, TextPlaces places)
    {
        var (request, response) = (Member(entry, "request"), Member(entry, "response"));
        if (Text(Member(request, "url")) is not { } url || Number(Member(response, "status")) is not { } status || status is < 100 or > 599)
        {
            // Blocked, or cancelled: there was no response.
            return [];
        }

        var content = Member(response, "content");
        var type = Text(Member(content, "mimeType"));
        return [Response(request!.Value, url, status, type is null or "" or UnknownType ? null : type, BodyOfHar(content), places.Of(entry))];
    }

    // The text may be left out, or be empty where the size says that there was one.
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
            // Its message quotes the text, which is private.
            var place = new SourceLocation(start.Source, start.Line + (int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new DocumentException(place, RecordedJson.IsTooDeep(text.Span) ? FormattableString.Invariant($"this is nested more than {RecordedJson.MaxDepth} levels deep.") : "this is no JSON.");
        }
    }
}
