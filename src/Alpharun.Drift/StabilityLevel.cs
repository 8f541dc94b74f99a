namespace Alpharun.Drift;

/// <summary>The stability levels of the extension <c>x-stability-level</c>.</summary>
public enum StabilityLevel
{
    /// <summary>A draft, without any commitment.</summary>
    Draft,

    /// <summary>May change at any time.</summary>
    Alpha,

    /// <summary>Changes with notice.</summary>
    Beta,

    /// <summary>No breaking changes. This is the default for an operation or a schema without a level.</summary>
    Stable,
}
