namespace Alpharun.Drift.Client.Rules;

/// <summary>What holds where the surface changed, and what an effect may ask for.</summary>
[Flags]
internal enum When
{
    /// <summary>Always.</summary>
    Always = 0,

    /// <summary>The program sends it.</summary>
    InRequest = 1 << 0,

    /// <summary>The program receives it, in a response that is what a call is for.</summary>
    InResponse = 1 << 1,

    /// <summary>It is required; or was, if it is gone.</summary>
    Required = 1 << 2,

    /// <summary>The document no longer names what the program uses, or refuses what it does not describe.</summary>
    Refused = 1 << 3,

    /// <summary>There may come what the program cannot read, or it may send what the API no longer understands.</summary>
    Misread = 1 << 4,

    /// <summary>Code that uses it compiles, with warnings of nullability or with a conversion.</summary>
    SourceDiffers = 1 << 5,

    /// <summary>Code that uses it does not compile.</summary>
    SourceBreaks = 1 << 6,
}
