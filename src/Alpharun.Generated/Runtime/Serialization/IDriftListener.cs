namespace Alpharun.Serialization;

/// <summary>Wants to know what was read, and kept, that the document does not describe.</summary>
internal interface IDriftListener
{
    /// <summary>Whether it wants to know at all.</summary>
    bool IsListening { get; }

    /// <summary>Takes in what a text held, once it is read to its end: each path and kind once.</summary>
    void Hear(Drift drift);
}
