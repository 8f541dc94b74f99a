namespace Alpharun.Drift.Responses;

/// <summary>The kinds of recorded bodies.</summary>
public enum RecordedBodyKind
{
    /// <summary>The recording does not contain the body.</summary>
    NotRecorded,

    /// <summary>The response had no body.</summary>
    Empty,

    /// <summary>Text that is not JSON.</summary>
    Text,

    /// <summary>Text that is JSON, regardless of its content type.</summary>
    Json,

    /// <summary>Text that can be JSON, but is nested too deeply to be parsed.</summary>
    TooDeep,
}
