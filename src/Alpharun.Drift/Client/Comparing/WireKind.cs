namespace Alpharun.Drift.Client.Comparing;

/// <summary>The kinds of values in requests and responses.</summary>
internal enum WireKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>Text, a number or a boolean.</summary>
    Scalar,

    /// <summary>Any value except null.</summary>
    Any,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with arbitrary names.</summary>
    Dictionary,

    /// <summary>A generated class or enum.</summary>
    Model,

    /// <summary>A stream of bytes.</summary>
    Binary,

    /// <summary>No body.</summary>
    Nothing,
}
