using System.Globalization;

namespace Alpharun;

/// <summary>
/// The value of a field: a text, a number, a boolean, <c>null</c>, or the JSON text of an object or array.
/// </summary>
/// <remarks>
/// <para>
/// Texts are never converted: <c>"5"</c>, <c>"true"</c> and <c>"2025-01-31"</c> remain texts. Numbers are never rounded: a number of any
/// length is written exactly as it was read (<c>1.10</c>, <c>1e400</c>, <c>-0</c>). Numbers are compared by value, so <c>1.10</c> equals
/// <c>1.1</c>. The text <c>"5"</c> does not equal the number <c>5</c>.
/// </para>
/// <para>
/// The value may be personal data. The exceptions of this type do not contain it, but
/// <see cref="ToString()"/> returns it.
/// </para>
/// <para>
/// <c>default</c> is <c>null</c>. System.Text.Json reads and writes values exactly. Newtonsoft.Json reads them only as exactly as
/// <c>DateParseHandling</c> and <c>FloatParseHandling</c> of its settings allow, because it converts dates and numbers to .NET values
/// before a converter receives them.
/// </para>
/// </remarks>
[Newtonsoft.Json.JsonConverter(typeof(FieldValueNewtonsoftConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(FieldValueJsonConverter))]
public readonly partial struct FieldValue : IEquatable<FieldValue>
{
    // Null, a text, or a tag with the kind of any other value. A value has the size of one reference and one number.
    private readonly object? _content;

    // The digits of a plain number, or 0 or 1 for a boolean.
    private readonly long _bits;

    private FieldValue(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>The kind of the value.</summary>
    public FieldValueKind Kind => _content switch
    {
        null => FieldValueKind.Null,
        string => FieldValueKind.Text,
        _ => ((Tag)_content).Kind,
    };

    /// <summary>Whether the value is JSON's <c>null</c>.</summary>
    public bool IsNull => _content is null;

    internal static FieldValue FromText(string text) => new(text);

    internal static FieldValue FromBoolean(bool value) => new(Tag.Boolean, value ? 1 : 0);

    internal static FieldValue FromOther(string rawJson) => new(new Tag(FieldValueKind.Other, rawJson));

    /// <summary>
    /// Returns the value as text, independent of the culture: the text, the number as it was read, <c>true</c>, <c>false</c>,
    /// <c>null</c>, or the JSON of an object or array.
    /// </summary>
    /// <remarks>The value may be private data. The text <c>"5"</c> and the number <c>5</c> return the same text here, but not from <see cref="ToJson"/>.</remarks>
    public override string ToString() => _content switch
    {
        null => "null",
        string text => text,
        Tag { Text: { } text } => text,
        Tag { Kind: FieldValueKind.Boolean } => _bits != 0 ? "true" : "false",
        _ => PlainNumber.ToString(CultureInfo.InvariantCulture),
    };
}
