using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>The received body of a response.</summary>
/// <param name="bytes">The body that was read into memory; empty for a stream.</param>
/// <param name="stream">The stream if <see cref="IApiBody.IsStream"/> is true; otherwise <c>null</c>.</param>
/// <param name="listener">Receives the drift of the body.</param>
internal readonly ref struct ApiContent(ReadOnlySpan<byte> bytes, Stream? stream = null, IDriftListener? listener = null)
{
    /// <summary>The body that was read into memory; empty for a stream.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>The body that is passed on as it arrives.</summary>
    public Stream Stream => stream ?? throw new InvalidOperationException("The body was read into memory.");

    /// <summary>Receives the drift of the body.</summary>
    public IDriftListener? Listener { get; } = listener;
}
