namespace Alpharun.OpenApi.Documents;

/// <summary>The types of scalars in the core schema of YAML 1.2, which includes the literals of JSON.</summary>
public enum ScalarKind
{
    /// <summary>Text. In YAML 1.2, <c>no</c>, <c>on</c> and dates are text as well.</summary>
    Text,

    /// <summary>A null value.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without a fraction or an exponent.</summary>
    Integer,

    /// <summary>Any other number.</summary>
    Float,
}
