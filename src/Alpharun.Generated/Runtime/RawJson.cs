using Alpharun.Serialization;

namespace Alpharun;

/// <summary>
/// JSON as its original text: the value of a property that the API's document does not describe, or describes as any JSON. Immutable and
/// thread-safe.
/// </summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftModelConverter<RawJson, RawJsonCodec>))]
[System.Text.Json.Serialization.JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson : IEquatable<RawJson>
{
    internal RawJson(string text) => Text = text;

    /// <summary>The JSON text of one value.</summary>
    public string Text { get; }

    /// <summary>Creates an instance from the text of one JSON value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="json"/> is not the text of one JSON value.</exception>
    public static RawJson Parse(string json)
    {
        if (json is null)
        {
            throw new ArgumentNullException(nameof(json));
        }

        try
        {
            return JsonText.Read<RawJson, RawJsonCodec>(Utf8.ToBytes(json));
        }
        catch (ModelReadException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>Decides whether both have the same text.</summary>
    public bool Equals(RawJson? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Returns the name of the type, without the text, which may be private. Use <see cref="Text"/> for the text.</summary>
    public override string ToString() => nameof(RawJson);
}
