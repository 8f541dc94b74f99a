namespace Alpharun.Drift.Rules;

/// <summary>Circumstances of a change that a rule can depend on.</summary>
[Flags]
internal enum Condition
{
    /// <summary>No circumstances.</summary>
    None = 0,

    /// <summary>The property is <c>readOnly</c>: in the revision or, if it was removed, in the base.</summary>
    ReadOnly = 1 << 0,

    /// <summary>The property is <c>writeOnly</c>: in the revision or, if it was removed, in the base.</summary>
    WriteOnly = 1 << 1,

    /// <summary>The changed element is required: in the revision or, if it was removed, in the base.</summary>
    Required = 1 << 2,

    /// <summary>The schema has a default value in the revision.</summary>
    HasDefault = 1 << 3,

    /// <summary>Values are sent as text (headers, parameters, forms, XML), so that a number is also text.</summary>
    Text = 1 << 4,

    /// <summary>The parameter is defined in the path item and not in the operation.</summary>
    PathLevel = 1 << 5,

    /// <summary>The parameter is part of the path.</summary>
    InPath = 1 << 6,

    /// <summary>The parameter is a header.</summary>
    InHeader = 1 << 7,

    /// <summary>The subschema contains only annotations, so that it does not restrict values.</summary>
    AnnotationOnly = 1 << 8,

    /// <summary>The schema is still one of the alternatives.</summary>
    Kept = 1 << 9,

    /// <summary>The operation was removed together with its path.</summary>
    WithPath = 1 << 10,

    /// <summary>The status is a success.</summary>
    Success = 1 << 11,

    /// <summary>Programs send the value.</summary>
    InRequest = 1 << 12,

    /// <summary>Programs receive the value in a successful response.</summary>
    InResponse = 1 << 13,

    /// <summary>The API rejects the old form: the document does not allow it any longer.</summary>
    Refused = 1 << 14,

    /// <summary>A program can receive a value that it cannot read, or send a value that the API does not understand.</summary>
    Misread = 1 << 15,

    /// <summary>Source code that uses the type compiles, but with nullability warnings or conversions.</summary>
    SourceDiffers = 1 << 16,

    /// <summary>Source code that uses the type does not compile.</summary>
    SourceBreaks = 1 << 17,
}
