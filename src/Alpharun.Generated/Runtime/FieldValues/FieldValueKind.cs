namespace Alpharun;

/// <summary>The kinds of a <see cref="FieldValue"/>.</summary>
public enum FieldValueKind
{
    /// <summary>JSON's <c>null</c>.</summary>
    Null,

    /// <summary>A text, even if it looks like a number, a boolean or a date.</summary>
    Text,

    /// <summary>A number of any length.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON object or array, kept as its JSON text.</summary>
    Other,
}
