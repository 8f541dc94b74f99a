namespace Alpharun.Drift;

/// <summary>How firm a promise is, by <c>x-stability-level</c>.</summary>
public enum StabilityLevel
{
    /// <summary>A sketch.</summary>
    Draft,

    /// <summary>May change at any time.</summary>
    Alpha,

    /// <summary>Changes with notice.</summary>
    Beta,

    /// <summary>Does not break; what has no level is this.</summary>
    Stable,
}
