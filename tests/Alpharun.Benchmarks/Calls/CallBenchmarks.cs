using Alpharun.Benchmarks.Reading;
using BenchmarkDotNet.Attributes;

namespace Alpharun.Benchmarks.Calls;

/// <summary>Whole calls on a stub handler for BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private Clients _clients = null!;

    /// <summary>Gets ready.</summary>
    [GlobalSetup]
    public void SetUp() => _clients = new Clients(new Uri("http://127.0.0.1/api/v1/"), () => new StubHandler(Bodies.Small));

    /// <summary>Cleans up.</summary>
    [GlobalCleanup]
    public void CleanUp() => _clients.Dispose();

    /// <summary>No client.</summary>
    [Benchmark(Baseline = true)]
    public Task HttpClientAndSourceGeneration() => _clients.CallHttpClientAsync();

    /// <summary>What NSwag generates.</summary>
    [Benchmark]
    public Task NSwag() => _clients.CallNSwagAsync();

    /// <summary>This client.</summary>
    [Benchmark]
    public Task Alpharun() => _clients.CallAlpharunAsync();
}
