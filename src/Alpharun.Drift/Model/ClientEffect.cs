namespace Alpharun.Drift;

/// <summary>The effects of a change on a program that uses the generated client.</summary>
public enum ClientEffect
{
    /// <summary>No effect.</summary>
    Nothing,

    /// <summary>The program compiles, but with different types: for example, with new nullability warnings or another overload.</summary>
    CompilesDifferently,

    /// <summary>The program no longer compiles.</summary>
    NoLongerCompiles,

    /// <summary>The program runs, but calls that used to succeed fail.</summary>
    FailsAtRunTime,
}
