namespace Alpharun.Drift;

/// <summary>What a change of the document does to a program that uses the generated client.</summary>
public enum ClientEffect
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>It compiles, but the compiler sees other types: warnings of nullability, another overload.</summary>
    CompilesDifferently,

    /// <summary>It no longer compiles.</summary>
    NoLongerCompiles,

    /// <summary>It runs, and calls fail that did not.</summary>
    FailsAtRunTime,
}
