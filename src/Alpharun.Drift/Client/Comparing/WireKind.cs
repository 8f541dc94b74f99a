namespace Alpharun.Drift.Client.Comparing;

/// <summary>Kinds of what travels.</summary>
internal enum WireKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>An integer of 32 bits.</summary>
    Int32,

    /// <summary>An integer of 64 bits.</summary>
    Int64,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A text, a number or a boolean.</summary>
    Scalar,

    /// <summary>Anything but null.</summary>
    Any,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object whose names are not the document's.</summary>
    Dictionary,

    /// <summary>A generated class or enum.</summary>
    Model,

    /// <summary>A stream of bytes.</summary>
    Binary,

    /// <summary>No body.</summary>
    Nothing,
}
