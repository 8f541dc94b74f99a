using Alpharun.Benchmarks.Reading;
using BenchmarkDotNet.Attributes;

namespace Alpharun.Benchmarks.Calls;

/// <summary>BenchmarkDotNet benchmarks of calls with a stub handler.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private Clients _clients = null!;

    /// <summary>Creates the clients.</summary>
    [GlobalSetup]
    public void SetUp() => _clients = new Clients(new Uri("http://127.0.0.1/api/v1/"), () => new StubHandler(Bodies.Small));

    /// <summary>Disposes the clients.</summary>
    [GlobalCleanup]
    public void CleanUp() => _clients.Dispose();

    /// <summary>Calls the API with <see cref="HttpClient"/> only.</summary>
    [Benchmark(Baseline = true)]
    public Task HttpClientAndSourceGeneration() => _clients.CallHttpClientAsync();

    /// <summary>Calls the API with the client that NSwag generates.</summary>
    [Benchmark]
    public Task NSwag() => _clients.CallNSwagAsync();

    /// <summary>Calls the API with the Alpharun client.</summary>
    [Benchmark]
    public Task Alpharun() => _clients.CallAlpharunAsync();
}
