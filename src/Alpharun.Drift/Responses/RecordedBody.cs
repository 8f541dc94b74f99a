using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>A response's body. Read while it is handed over, and not kept.</summary>
public readonly record struct RecordedBody
{
    private readonly string? _text;

    private RecordedBody(RecordedBodyKind kind, JsonElement? json = null, string? text = null)
    {
        Kind = kind;
        Json = json;
        _text = text;
    }

    /// <summary>A body that the recording leaves out.</summary>
    public static RecordedBody NotRecorded => default;

    /// <summary>What is known of it.</summary>
    public RecordedBodyKind Kind { get; }

    /// <summary>The body as JSON; <c>null</c> for what is none.</summary>
    public JsonElement? Json { get; }

    /// <summary>Whether there is anything in it. A null is what some recorders write where there was none.</summary>
    internal bool IsSomething => Kind is RecordedBodyKind.Text or RecordedBodyKind.TooDeep || Json is { ValueKind: not JsonValueKind.Null };

    /// <summary>A body that was recorded as JSON.</summary>
    public static RecordedBody Of(JsonElement json) => new(RecordedBodyKind.Json, json);

    /// <summary>A body as it came, in UTF-8.</summary>
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

    /// <summary>What the body may mean to a schema, the likeliest first: nothing for a body of a type that is not looked into.</summary>
    internal IEnumerable<JsonElement> Readings(string mediaType)
    {
        if (MediaType.IsJson(mediaType))
        {
            return Json is { } json ? [json] : [];
        }

        // A text is one, though it look like a number; but it may spell one.
        if (mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            return Json is { } spelt ? [AsText(spelt), spelt] : _text is { } text ? [JsonValues.Of(text)] : [];
        }

        return Json is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } structured ? [structured] : [];
    }

    private JsonElement AsText(JsonElement json) =>
        _text is null && json.ValueKind == JsonValueKind.String ? json : JsonValues.Of(_text ?? json.GetRawText());
}
