namespace Alpharun.OpenApi.Validation;

/// <summary>The kinds of deviations of a value from its schema.</summary>
public enum DeviationKind
{
    /// <summary>A required property is missing.</summary>
    MissingRequired,

    /// <summary>A property that the schema does not list. It is reported only on request, because the schema allows it.</summary>
    UndocumentedProperty,

    /// <summary>A property that the schema forbids by <c>additionalProperties: false</c>.</summary>
    ForbiddenProperty,

    /// <summary>A null where null is not allowed.</summary>
    UnexpectedNull,

    /// <summary>The JSON type differs from the type in the schema.</summary>
    WrongType,

    /// <summary>A value that is not in the enum.</summary>
    UnknownEnumValue,

    /// <summary>A text that differs from an enum value only in case.</summary>
    EnumValueInOtherCase,

    /// <summary>A text or number that does not match its format.</summary>
    WrongFormat,

    /// <summary>A number that is too small or too large, or is not a multiple of <c>multipleOf</c>.</summary>
    OutOfRange,

    /// <summary>A text that is too short or too long.</summary>
    WrongLength,

    /// <summary>A text that does not match the pattern.</summary>
    PatternMismatch,

    /// <summary>Too few or too many items or properties.</summary>
    WrongCount,

    /// <summary>Equal items in an array whose items must be unique.</summary>
    EqualItems,

    /// <summary>No branch of a <c>oneOf</c> or <c>anyOf</c> matches.</summary>
    NoBranchMatches,

    /// <summary>More than one branch of a <c>oneOf</c> matches.</summary>
    SeveralBranchesMatch,

    /// <summary>A value that matches a <c>not</c> schema, or a value for which the schema is <c>false</c>.</summary>
    ForbiddenValue,
}
