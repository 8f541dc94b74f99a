using System.Globalization;

namespace Alpharun;

/// <summary>
/// The value of a field: a text, a number, a boolean, <c>null</c>, or some other JSON kept as it is.
/// </summary>
/// <remarks>
/// <para>
/// Nothing is guessed: <c>"5"</c>, <c>"true"</c> and <c>"2025-01-31"</c> stay texts. Nothing is rounded: a number of any
/// length is written as it was read (<c>1.10</c>, <c>1e400</c>, <c>-0</c>). Numbers are equal by value, so <c>1.10</c> equals
/// <c>1.1</c>; the text <c>"5"</c> does not equal the number <c>5</c>.
/// </para>
/// <para>
/// The value may be private data of the people in an interview. No exception of this type's own repeats it;
/// <see cref="ToString()"/> does.
/// </para>
/// <para>
/// <c>default</c> is <c>null</c>. Where a value is read or written with JSON settings of your own, it is exact under
/// System.Text.Json; under Newtonsoft.Json it is as exact as <c>DateParseHandling</c> and <c>FloatParseHandling</c> allow,
/// since Newtonsoft.Json turns dates and numbers into .NET values before anyone else sees them.
/// </para>
/// </remarks>
[Newtonsoft.Json.JsonConverter(typeof(FieldValueNewtonsoftConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(FieldValueJsonConverter))]
public readonly partial struct FieldValue : IEquatable<FieldValue>
{
    // Null, the text itself, or a tag that says what the rest is. Two words, so that a value costs no more than a
    // reference and a number.
    private readonly object? _content;

    // The digits of a plain number, or 1 for true.
    private readonly long _bits;

    private FieldValue(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>What the value is.</summary>
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
    /// The value in words, the same in every culture: the text itself, the number as it was read, <c>true</c> or
    /// <c>false</c>, <c>null</c>, or the JSON of an object or array.
    /// </summary>
    /// <remarks>It may be private data. A text reads like the value that it spells; <see cref="ToJson"/> keeps them apart.</remarks>
    public override string ToString() => _content switch
    {
        null => "null",
        string text => text,
        Tag { Text: { } text } => text,
        Tag { Kind: FieldValueKind.Boolean } => _bits != 0 ? "true" : "false",
        _ => PlainNumber.ToString(CultureInfo.InvariantCulture),
    };
}
