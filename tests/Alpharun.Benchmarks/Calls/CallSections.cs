using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading;

namespace Alpharun.Benchmarks.Calls;

/// <summary>What a whole call costs, from the method to the model.</summary>
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
        var one = await RunAsync(report, isQuick, clients, "on a stub handler", inFlight: 1);
        report.Add(Goal.Of("whole call on a stub handler, time against HttpClient with source generation", 1.0, one.Time(Clients.AlpharunName, Clients.HttpClientName)));
        report.Add(Goal.Of("whole call on a stub handler, bytes against the same", 1.0, one.Bytes(Clients.AlpharunName, Clients.HttpClientName)));
        await RunAsync(report, isQuick, clients, "on a stub handler", Many);
    }

    private static async Task LoopbackAsync(Report report, bool isQuick)
    {
        using var server = await ServerProcess.StartAsync();
        using var clients = new Clients(server.BaseAddress, handler: null);
        foreach (var inFlight in new[] { 1, Many })
        {
            var result = await RunAsync(report, isQuick, clients, "to a server in another process", inFlight);
            report.Add(Goal.Of($"whole call on loopback, {inFlight} in flight, time against HttpClient with source generation", 1.0, result.Time(Clients.AlpharunName, Clients.HttpClientName)));
        }
    }

    private static async Task<RaceResult> RunAsync(Report report, bool isQuick, Clients clients, string to, int inFlight) => report.Add(
        $"A whole call {to}, {inFlight} in flight",
        await Race.RunAsync(clients.Contestants(inFlight), RaceSettings.Repeated(isQuick, turnMilliseconds: 20) with { Multiple = inFlight }));
}
