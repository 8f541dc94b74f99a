namespace Alpharun.Drift;

/// <summary>The levels of findings.</summary>
public enum DriftLevel
{
    /// <summary>The change does not break clients that follow the document.</summary>
    Info,

    /// <summary>The change can break a client. The document alone does not show whether it does.</summary>
    Warning,

    /// <summary>The change breaks clients that follow the base document.</summary>
    Error,
}
