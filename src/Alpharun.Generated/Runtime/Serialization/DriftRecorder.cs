using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Records the drift that a reader finds. A record is only an offset. The paths are determined afterwards, by reading the text a
/// second time, and only if there is a listener.
/// </summary>
internal sealed class DriftRecorder
{
    // The sender controls the number of deviations.
    private const int MaxRecords = 1_000;

    private readonly List<Record> _records = [];

    /// <summary>Records drift. Offsets must be added in ascending order.</summary>
    /// <param name="kind">The kind of drift.</param>
    /// <param name="offset">The offset of the token.</param>
    /// <param name="dictionaries">The depths of the enclosing objects that are dictionaries, a bit for each depth.</param>
    public void Add(AlpharunDriftKind kind, long offset, ulong dictionaries)
    {
        if (_records.Count < MaxRecords)
        {
            _records.Add(new Record(kind, offset, dictionaries));
        }
    }

    /// <summary>Reports the recorded drift, once for each path and kind.</summary>
    /// <param name="listener">Receives the drift.</param>
    /// <param name="utf8">The text, which was read to its end.</param>
    public void Report(IDriftListener listener, ReadOnlySpan<byte> utf8)
    {
        var reported = new HashSet<DriftObservation>();
        var path = new JsonPath();
        var reader = new Utf8JsonReader(utf8);
        foreach (var record in _records)
        {
            while (reader.TokenStartIndex < record.Offset)
            {
                path.Enter(reader.TokenType);
                reader.Read();
                path.Arrive(reader.TokenType, reader.TokenStartIndex);
            }

            var whole = path.ToPattern(utf8, record.Dictionaries);
            var drift = new DriftObservation(record.Kind, whole, record.Kind == AlpharunDriftKind.UnknownProperty ? path.ToPattern(utf8, record.Dictionaries, without: 1) : whole);
            if (reported.Add(drift))
            {
                listener.OnDrift(drift);
            }
        }
    }

    private readonly record struct Record(AlpharunDriftKind Kind, long Offset, ulong Dictionaries);
}
