namespace Alpharun.OpenApi.Validation;

/// <summary>In what way a value is not as its schema says.</summary>
public enum DeviationKind
{
    /// <summary>A required property is missing.</summary>
    MissingRequired,

    /// <summary>A property that the schema does not list; told only on request, for a schema allows it.</summary>
    UndocumentedProperty,

    /// <summary>A property that the schema forbids by <c>additionalProperties: false</c>.</summary>
    ForbiddenProperty,

    /// <summary>A null where none is allowed.</summary>
    UnexpectedNull,

    /// <summary>Another JSON type than the schema's.</summary>
    WrongType,

    /// <summary>A value that is not in the enum.</summary>
    UnknownEnumValue,

    /// <summary>A text that is in the enum, but with other capitals.</summary>
    EnumValueInOtherCase,

    /// <summary>A text or number that its format does not allow.</summary>
    WrongFormat,

    /// <summary>A number that is too small or too large, or no multiple of what it should be.</summary>
    OutOfRange,

    /// <summary>A text that is too short or too long.</summary>
    WrongLength,

    /// <summary>A text that does not match the pattern.</summary>
    PatternMismatch,

    /// <summary>Too few or too many items or properties.</summary>
    WrongCount,

    /// <summary>Equal items where all must differ.</summary>
    EqualItems,

    /// <summary>No branch of a <c>oneOf</c> or <c>anyOf</c> matches.</summary>
    NoBranchMatches,

    /// <summary>More than one branch of a <c>oneOf</c> matches.</summary>
    SeveralBranchesMatch,

    /// <summary>A value that matches what it must not, or one where there may be none.</summary>
    ForbiddenValue,
}
