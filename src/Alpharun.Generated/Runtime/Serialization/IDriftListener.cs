namespace Alpharun.Serialization;

/// <summary>Receives the drift of JSON texts that were read.</summary>
internal interface IDriftListener
{
    /// <summary>Whether drift is reported.</summary>
    bool IsListening { get; }

    /// <summary>Is called after a text was read to its end, once for each path and kind.</summary>
    void OnDrift(DriftObservation drift);
}
