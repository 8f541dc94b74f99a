using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading;

namespace Alpharun.Benchmarks.Calls;

/// <summary>Benchmarks of a whole call, from the method to the model.</summary>
internal static class CallSections
{
    private const int Many = 64;

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("calls stub", IsSlow: false, StubAsync),
        new("calls loopback", IsSlow: false, LoopbackAsync),
    ];

    private static async Task StubAsync(Report report, bool isQuick)
    {
        using var clients = new Clients(new Uri("http://127.0.0.1/api/v1/"), () => new StubHandler(Bodies.Small));
        var one = await RunAsync(report, isQuick, clients, "with a stub handler", inFlight: 1);
        report.Add(Goal.Of("call with a stub handler, time relative to HttpClient with source generation", 1.0, one.Time(Clients.AlpharunName, Clients.HttpClientName)));
        report.Add(Goal.Of("call with a stub handler, bytes relative to HttpClient with source generation", 1.0, one.Bytes(Clients.AlpharunName, Clients.HttpClientName)));
        await RunAsync(report, isQuick, clients, "with a stub handler", Many);
    }

    private static async Task LoopbackAsync(Report report, bool isQuick)
    {
        using var server = await ServerProcess.StartAsync();
        using var clients = new Clients(server.BaseAddress, handler: null);
        foreach (var inFlight in new[] { 1, Many })
        {
            var result = await RunAsync(report, isQuick, clients, "to a server in another process", inFlight);
            report.Add(Goal.Of($"call on the loopback address, {inFlight} in flight, time relative to HttpClient with source generation", 1.0, result.Time(Clients.AlpharunName, Clients.HttpClientName)));
        }
    }

    private static async Task<RaceResult> RunAsync(Report report, bool isQuick, Clients clients, string target, int inFlight) => report.Add(
        $"A call {target}, {inFlight} in flight",
        await Race.RunAsync(clients.Contestants(inFlight), RaceSettings.Repeated(isQuick, turnMilliseconds: 20) with { Multiple = inFlight }));
}
