namespace Alpharun.Drift.Rules;

/// <summary>What holds where a change was found, and what a rule may ask for.</summary>
[Flags]
internal enum Condition
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>The property is <c>readOnly</c> in the revision, or was, if it is gone.</summary>
    ReadOnly = 1 << 0,

    /// <summary>The property is <c>writeOnly</c> in the revision, or was, if it is gone.</summary>
    WriteOnly = 1 << 1,

    /// <summary>What changed is required: in the revision, or was, if it is gone.</summary>
    Required = 1 << 2,

    /// <summary>The schema has a default in the revision.</summary>
    HasDefault = 1 << 3,

    /// <summary>Values travel as text (headers, parameters, forms, XML), so that a number is a text as well.</summary>
    Text = 1 << 4,

    /// <summary>The parameter stands at the path and not at the operation.</summary>
    PathLevel = 1 << 5,

    /// <summary>The parameter is part of the path.</summary>
    InPath = 1 << 6,

    /// <summary>The parameter is a header.</summary>
    InHeader = 1 << 7,

    /// <summary>The subschema says nothing about which values are valid.</summary>
    AnnotationOnly = 1 << 8,

    /// <summary>The schema is still one of the alternatives.</summary>
    Kept = 1 << 9,

    /// <summary>The status is a success.</summary>
    Success = 1 << 11,

    /// <summary>The operation went with its whole path.</summary>
    WithPath = 1 << 10,
}
