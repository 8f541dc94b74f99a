using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>The body of a recorded response. It is only valid until the next response is read.</summary>
public readonly record struct RecordedBody
{
    private readonly string? _text;

    private RecordedBody(RecordedBodyKind kind, JsonElement? json = null, string? text = null)
    {
        Kind = kind;
        Json = json;
        _text = text;
    }

    /// <summary>A body that the recording does not contain.</summary>
    public static RecordedBody NotRecorded => default;

    /// <summary>The kind of the body.</summary>
    public RecordedBodyKind Kind { get; }

    /// <summary>The body as JSON; <c>null</c> if it is not JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>Whether the body has content. A JSON null does not count, because some recorders write it for a missing body.</summary>
    internal bool IsSomething => Kind is RecordedBodyKind.Text or RecordedBodyKind.TooDeep || Json is { ValueKind: not JsonValueKind.Null };

    /// <summary>Creates a body that was recorded as JSON.</summary>
    public static RecordedBody Of(JsonElement json) => new(RecordedBodyKind.Json, json);

    /// <summary>Creates a body from the bytes that were received, in UTF-8.</summary>
    public static RecordedBody Of(ReadOnlySpan<byte> bytes)
    {
        var text = RecordedJson.WithoutMark(bytes);
        if (text.IsEmpty)
        {
            return new RecordedBody(RecordedBodyKind.Empty);
        }

        try
        {
            return new RecordedBody(RecordedBodyKind.Json, JsonElement.Parse(text, RecordedJson.Options), Encoding.UTF8.GetString(text));
        }
        catch (JsonException)
        {
            return new RecordedBody(RecordedJson.IsTooDeep(text) ? RecordedBodyKind.TooDeep : RecordedBodyKind.Text, text: Encoding.UTF8.GetString(text));
        }
    }

    /// <summary>Enumerates the values that the body can represent for a schema, the most likely value first. Returns no values if the media type is not supported.</summary>
    internal IEnumerable<JsonElement> Readings(string mediaType)
    {
        if (MediaType.IsJson(mediaType))
        {
            return Json is { } json ? [json] : [];
        }

        // Plain text is a string first, even if it looks like a number. It can also represent a number.
        if (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            return Json is { } spelt ? [AsText(spelt), spelt] : _text is { } text ? [JsonValues.Of(text)] : [];
        }

        return Json is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } structured ? [structured] : [];
    }

    private JsonElement AsText(JsonElement json) =>
        _text is null && json.ValueKind == JsonValueKind.String ? json : JsonValues.Of(_text ?? json.GetRawText());
}
