namespace Alpharun.OpenApi.Walking;

/// <summary>How many parts are under a key.</summary>
[Flags]
internal enum Holds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One.</summary>
    One = 1,

    /// <summary>A list of them.</summary>
    List = 2,

    /// <summary>A map of them by name.</summary>
    Map = 4,
}
