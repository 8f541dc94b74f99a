using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>How a response's body is read.</summary>
internal abstract class ApiBody
{
    /// <summary>Reads a body that was received whole.</summary>
    /// <param name="body">The body.</param>
    /// <param name="listener">Is told what it held that the document does not describe.</param>
    /// <exception cref="ModelReadException">The body is not what the document says.</exception>
    public abstract object? Read(ReadOnlySpan<byte> body, IDriftListener? listener = null);
}

/// <summary>A body of JSON.</summary>
internal sealed class JsonBody<T, TCodec> : ApiBody
    where TCodec : struct, IJsonCodec<T>
{
    public override object? Read(ReadOnlySpan<byte> body, IDriftListener? listener = null) => JsonText.Read<T, TCodec>(body, listener);
}

/// <summary>No body, or one that says nothing.</summary>
internal sealed class EmptyBody : ApiBody
{
    public static EmptyBody Instance { get; } = new();

    public override object? Read(ReadOnlySpan<byte> body, IDriftListener? listener = null) => null;
}

/// <summary>A body that is handed on as a stream, as it arrives: what sends the request does not read it.</summary>
internal sealed class BinaryBody : ApiBody
{
    public static BinaryBody Instance { get; } = new();

    public override object? Read(ReadOnlySpan<byte> body, IDriftListener? listener = null) => null;
}

/// <summary>A body of which a part is what callers want.</summary>
internal sealed class EnvelopeBody<T, TPart>(ApiBody envelope, Func<T, TPart?> select, string path) : ApiBody
    where TPart : class
{
    public override object? Read(ReadOnlySpan<byte> body, IDriftListener? listener = null) =>
        select((T)envelope.Read(body, listener)!) ?? throw new ModelReadException("The value is missing or null.", path, 1, 1);
}
