namespace Alpharun.Drift;

/// <summary>How bad a change is.</summary>
public enum DriftLevel
{
    /// <summary>It breaks nobody who keeps to the document.</summary>
    Info,

    /// <summary>It may break a client; the document alone does not tell.</summary>
    Warning,

    /// <summary>It breaks clients that keep to the base document.</summary>
    Error,
}
