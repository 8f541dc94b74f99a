using Alpharun.Serialization;

namespace Alpharun.Telemetry;

/// <summary>Remembers what drift was seen, as far as the document describes its path.</summary>
internal sealed class DriftSeen
{
    // A document whose models hold themselves has paths without end.
    private const int MaxPaths = 1_000;

    private readonly HashSet<(string Operation, string Path, AlpharunDriftKind Kind)> _seen = [];

    /// <summary>Whether it is seen for the first time. What comes after the first thousand is not.</summary>
    public bool IsNew(string operation, Drift drift)
    {
        lock (_seen)
        {
            return _seen.Count < MaxPaths && _seen.Add((operation, drift.DocumentedPath, drift.Kind));
        }
    }
}
