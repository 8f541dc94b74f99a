using Alpharun.Benchmarks.Reading.Peers;
using BenchmarkDotNet.Attributes;

namespace Alpharun.Benchmarks.Reading;

/// <summary>BenchmarkDotNet benchmarks of reading a response body.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _body = [];
    private Peer _peer = null!;

    /// <summary>The name of the body.</summary>
    [Params("small", "large")]
    public string Body { get; set; } = string.Empty;

    /// <summary>The name of the peer that reads the body.</summary>
    [ParamsSource(nameof(Peers))]
    public string Way { get; set; } = string.Empty;

    /// <summary>The names of all peers.</summary>
    public static IEnumerable<string> Peers => ReadingSections.Peers.Select(peer => peer.Name);

    /// <summary>Selects the body and the peer.</summary>
    [GlobalSetup]
    public void Choose()
    {
        _body = Body == "small" ? Bodies.Small : Bodies.Large;
        _peer = ReadingSections.Peers.Single(peer => peer.Name == Way);
    }

    /// <summary>Reads the body.</summary>
    [Benchmark]
    public object Read() => _peer.Read(_body);
}
