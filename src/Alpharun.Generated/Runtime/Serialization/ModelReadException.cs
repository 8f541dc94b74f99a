namespace Alpharun.Serialization;

/// <summary>
/// JSON does not match a model. The message contains the problem and its position, but no values and no undocumented names.
/// </summary>
internal sealed class ModelReadException(string problem, string path, long line, long bytePosition, bool isDocumented = true)
    : Exception(FormattableString.Invariant($"{problem} At {(isDocumented ? path + ", " : string.Empty)}line {line}, byte {bytePosition}."))
{
    /// <summary>The problem, as a sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>The JSON path of the problem, from the root. It may contain undocumented names, which may be private.</summary>
    public string Path { get; } = path;

    /// <summary>The line, starting at 1.</summary>
    public long Line { get; } = line;

    /// <summary>The byte in the line, starting at 1.</summary>
    public long BytePosition { get; } = bytePosition;
}
