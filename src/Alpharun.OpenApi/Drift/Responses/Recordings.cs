using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>
/// Reads recorded responses: JSON lines, one file of JSON, or a HAR file. A line, or the file, is the body itself, or
/// <c>{"request": {"method": …, "url": …}, "status": …, "contentType": …, "body": …}</c>.
/// </summary>
public static class Recordings
{
    private const string Json = "application/json";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>Reads responses. Of JSON lines, one is in memory at a time.</summary>
    /// <param name="stream">The recording, in UTF-8.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="defaults">What bare bodies are responses of.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The responses; the body of each is gone when the next is asked for.</returns>
    /// <exception cref="DocumentException">It is no JSON, or a bare body and nothing says of which operation.</exception>
    public static async IAsyncEnumerable<RecordedResponse> ReadAsync(Stream stream, string name, RecordingDefaults defaults, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var lines = new JsonLines(stream, name);
        var isFirst = true;
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            var text = lines.Number == 1 ? WithoutMark(line) : line;
            if (text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            // A first line that is no JSON in itself is the beginning of a file that is.
            var isWhole = !isFirst || IsJson(text);
            isFirst = false;
            using var document = isWhole
                ? Parse(text, name, lines.Number)
                : Parse(WithoutMark(await lines.AllAsync(cancellationToken).ConfigureAwait(false)), name, 1);
            foreach (var response in Read(document.RootElement, defaults, new SourceLocation(name, lines.Number, 1)))
            {
                yield return response;
            }

            if (!isWhole)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<RecordedResponse> Read(JsonElement root, RecordingDefaults defaults, SourceLocation place)
    {
        if (Member(Member(root, "log"), "entries") is { ValueKind: JsonValueKind.Array } entries)
        {
            return entries.EnumerateArray().SelectMany(entry => OfHar(entry, place));
        }

        return Member(root, "request") is { ValueKind: JsonValueKind.Object } request && Text(Member(request, "url")) is { } url && Number(Member(root, "status")) is { } status
            ? [new RecordedResponse(Text(Member(request, "method")) ?? "GET", PathOf(url), status, Text(Member(root, "contentType")) ?? Json, Member(root, "body"), place)]
            : [Bare(root, defaults, place)];
    }

    private static RecordedResponse Bare(JsonElement body, RecordingDefaults defaults, SourceLocation place)
    {
        if (defaults.Operation?.Split(' ', 2) is not [var method, var path])
        {
            throw new DocumentException(place, "nothing says of which operation this is a response: name it, as in --operation \"GET /path\".");
        }

        return new RecordedResponse(method, path, defaults.Status, Json, body, place);
    }

    private static IEnumerable<RecordedResponse> OfHar(JsonElement entry, SourceLocation place)
    {
        var (request, response) = (Member(entry, "request"), Member(entry, "response"));
        if (Text(Member(request, "url")) is not { } url || Number(Member(response, "status")) is not { } status || status is < 100 or > 599)
        {
            // Blocked, or cancelled: there was no response.
            yield break;
        }

        var content = Member(response, "content");
        var text = Text(Member(content, "text"));
        using var body = string.IsNullOrEmpty(text) ? null : TryParse(Text(Member(content, "encoding")) == "base64" ? FromBase64(text) : Encoding.UTF8.GetBytes(text));
        yield return new RecordedResponse(Text(Member(request, "method")) ?? "GET", PathOf(url), status, Text(Member(content, "mimeType")) is { Length: > 0 } type ? type : null, body?.RootElement, place);
    }

    private static string PathOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && !address.IsFile ? address.AbsolutePath : url.Split('?', '#')[0];

    private static JsonElement? Member(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? Number(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var integer) ? integer : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text) => text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;

    private static bool IsJson(ReadOnlyMemory<byte> text)
    {
        using var document = TryParse(text);
        return document is not null;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] FromBase64(string text) => Base64.IsValid(text) ? Convert.FromBase64String(text) : [];

    private static JsonDocument Parse(ReadOnlyMemory<byte> text, string name, int line)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException exception)
        {
            // Its message quotes the text, which is private.
            var place = new SourceLocation(name, line + (int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new DocumentException(place, "this is no JSON.");
        }
    }
}
