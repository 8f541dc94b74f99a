namespace Alpharun;

/// <summary>In what way a response that could be read was not what the API's document says.</summary>
public enum AlpharunDriftKind
{
    /// <summary>A property that the document does not describe. It is among the model's <c>AdditionalProperties</c>.</summary>
    UnknownProperty,

    /// <summary>A value that an enum does not list. It is kept as it came.</summary>
    UnknownEnumValue,

    /// <summary>An object or an array where a text, a number or a boolean may be: a field's value of <see cref="FieldValueKind.Other"/>.</summary>
    UnexpectedFieldValue,
}
