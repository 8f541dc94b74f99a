using Alpharun.Benchmarks.Reading.Peers;
using BenchmarkDotNet.Attributes;

namespace Alpharun.Benchmarks.Reading;

/// <summary>The same for BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _body = [];
    private Peer _peer = null!;

    /// <summary>The sizes.</summary>
    [Params("small", "large")]
    public string Body { get; set; } = string.Empty;

    /// <summary>The ways to read.</summary>
    [ParamsSource(nameof(Peers))]
    public string Way { get; set; } = string.Empty;

    /// <summary>All ways.</summary>
    public static IEnumerable<string> Peers => ReadingSections.Peers.Select(peer => peer.Name);

    /// <summary>Gets ready.</summary>
    [GlobalSetup]
    public void Choose()
    {
        _body = Body == "small" ? Bodies.Small : Bodies.Large;
        _peer = ReadingSections.Peers.Single(peer => peer.Name == Way);
    }

    /// <summary>Reads.</summary>
    [Benchmark]
    public object Read() => _peer.Read(_body);
}
