namespace Alpharun.Serialization;

/// <summary>
/// JSON is not what a model needs. The message says where and what, and holds no value, nor a name that is not the document's.
/// </summary>
internal sealed class ModelReadException(string problem, string path, long line, long bytePosition, bool isDocumented = true)
    : Exception(FormattableString.Invariant($"{problem} At {(isDocumented ? path + ", " : string.Empty)}line {line}, byte {bytePosition}."))
{
    /// <summary>What is wrong, as a sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>Where, as a JSON path from the root. Unless all of it is documented it may hold any name, and so be private.</summary>
    public string Path { get; } = path;

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The byte in the line, counted from 1.</summary>
    public long BytePosition { get; } = bytePosition;
}
