namespace Alpharun.Drift.Responses;

/// <summary>What is known of a response's body.</summary>
public enum RecordedBodyKind
{
    /// <summary>Nothing: the recording leaves bodies out.</summary>
    NotRecorded,

    /// <summary>There was none.</summary>
    Empty,

    /// <summary>A text that is no JSON.</summary>
    Text,

    /// <summary>A text that is JSON, whatever it was sent as.</summary>
    Json,

    /// <summary>A text that may be JSON, but nested too deep to be read.</summary>
    TooDeep,
}
