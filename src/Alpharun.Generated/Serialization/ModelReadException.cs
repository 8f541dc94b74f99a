namespace Alpharun.Serialization;

/// <summary>JSON is not what a model needs. The message says where and what, and holds no value.</summary>
internal sealed class ModelReadException(string problem, string path, long line, long bytePosition, Exception? innerException = null)
    : Exception(FormattableString.Invariant($"{problem} At {path}, line {line}, byte {bytePosition}."), innerException)
{
    /// <summary>What is wrong, as a sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>Where, as a JSON path from the root.</summary>
    public string Path { get; } = path;

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The byte in the line, counted from 1.</summary>
    public long BytePosition { get; } = bytePosition;
}
