namespace Alpharun.OpenApi.Reading;

/// <summary>What a scalar is by YAML 1.2's core schema, which JSON's literals are a part of.</summary>
public enum ScalarKind
{
    /// <summary>Text; in YAML also <c>no</c>, <c>on</c> and dates.</summary>
    Text,

    /// <summary>Nothing.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without a fraction or an exponent.</summary>
    Integer,

    /// <summary>Any other number.</summary>
    Float,
}
