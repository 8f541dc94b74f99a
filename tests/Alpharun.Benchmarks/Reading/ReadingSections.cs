using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading.Peers;

namespace Alpharun.Benchmarks.Reading;

/// <summary>Benchmarks of reading a response body into models.</summary>
internal static class ReadingSections
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("reading small", IsSlow: false, (report, isQuick) => RunAsync(report, isQuick, "small", Bodies.Small, timeGoal: 0.60, bytesGoal: 0.65)),
        new("reading large", IsSlow: false, (report, isQuick) => RunAsync(report, isQuick, "large", Bodies.Large, timeGoal: 0.65, bytesGoal: 1.05)),
    ];

    /// <summary>All ways to read a body. The first is the reference.</summary>
    public static IReadOnlyList<Peer> Peers { get; } =
    [
        new SourceGeneratedPeer(),
        new AlpharunPeer(),
        new NSwagNewtonsoftPeer(),
        new NSwagSystemTextJsonPeer(),
        new RecordPeer(),
        new HandWrittenPeer(),
        new ScanPeer(),
    ];

    private static async Task RunAsync(Report report, bool isQuick, string size, byte[] body, double timeGoal, double bytesGoal)
    {
        var contestants = Peers.Select(peer => Contestant.Of(peer.Name, () => GC.KeepAlive(peer.Read(body)))).ToList();
        var result = report.Add($"Reading a {size} body, {body.Length:N0} bytes", await Race.RunAsync(contestants, RaceSettings.Repeated(isQuick)));
        var alpharun = new AlpharunPeer().Name;
        report.Add(Goal.Of($"reading {size}, time relative to hand-written classes with source generation", timeGoal, result.Time(alpharun, SourceGeneratedPeer.PeerName)));
        report.Add(Goal.Of($"reading {size}, bytes relative to hand-written classes with source generation", bytesGoal, result.Bytes(alpharun, SourceGeneratedPeer.PeerName)));
        report.Add(Goal.Of($"reading {size}, time relative to NSwag with default settings", 0.25, result.Time(alpharun, NSwagNewtonsoftPeer.PeerName)));
    }
}
