namespace Alpharun;

/// <summary>The kinds of drift: how a readable response deviates from the API's document.</summary>
public enum AlpharunDriftKind
{
    /// <summary>A property that the document does not describe. It is kept in <c>AdditionalProperties</c> of the model.</summary>
    UnknownProperty,

    /// <summary>A value that the enum in the document does not contain. It is kept unchanged.</summary>
    UnknownEnumValue,

    /// <summary>A field value that is an object or an array, instead of a text, a number or a boolean. Its kind is <see cref="FieldValueKind.Other"/>.</summary>
    UnexpectedFieldValue,
}
