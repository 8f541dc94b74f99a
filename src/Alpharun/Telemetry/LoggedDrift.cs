using Alpharun.Serialization;

namespace Alpharun.Telemetry;

/// <summary>Remembers the drift that was logged, by its documented path.</summary>
internal sealed class LoggedDrift
{
    // Recursive models have an unlimited number of paths.
    private const int MaxPaths = 1_000;

    private readonly HashSet<(string Operation, string Path, AlpharunDriftKind Kind)> _logged = [];

    /// <summary>Adds drift that is to be logged.</summary>
    /// <returns>Whether to log it: false if it was added before, or if the limit is reached.</returns>
    public bool TryAdd(string operation, DriftObservation drift)
    {
        lock (_logged)
        {
            return _logged.Count < MaxPaths && _logged.Add((operation, drift.DocumentedPath, drift.Kind));
        }
    }
}
