namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>A way to read a response body.</summary>
internal abstract class Peer
{
    /// <summary>The name in reports.</summary>
    public abstract string Name { get; }

    /// <summary>Reads a body into the objects of this peer.</summary>
    public abstract object Read(byte[] body);

    /// <summary>Describes the objects that were read, in the same format for all peers, so that tests can compare them.</summary>
    public abstract IEnumerable<string> Tell(object interaction);
}

/// <summary>A way to read a response body into models.</summary>
/// <typeparam name="TResponse">The model of the whole body.</typeparam>
internal abstract class Peer<TResponse> : Peer
    where TResponse : class
{
    /// <inheritdoc/>
    public sealed override object Read(byte[] body) => ReadModel(body);

    /// <inheritdoc/>
    public sealed override IEnumerable<string> Tell(object interaction) => Tell((TResponse)interaction);

    /// <summary>Reads a body.</summary>
    protected abstract TResponse ReadModel(byte[] body);

    /// <inheritdoc cref="Peer.Tell(object)"/>
    protected abstract IEnumerable<string> Tell(TResponse response);
}
