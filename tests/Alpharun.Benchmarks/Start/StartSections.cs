using Alpharun.Benchmarks.Calls;
using Alpharun.Benchmarks.Harness;

namespace Alpharun.Benchmarks.Start;

/// <summary>Benchmarks of a process that makes one call, from the start of the process to its exit.</summary>
internal static class StartSections
{
    private const string Alpharun = "Alpharun";
    private const string NSwag = "NSwag";
    private const string HttpClient = "HttpClient";

    private static readonly StartMode Jit = new("JIT");
    private static readonly StartMode ReadyToRun = new("ReadyToRun", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true");
    private static readonly StartMode Aot = new("native AOT", "-p:Aot=true");

    private static readonly Dictionary<string, string> Names = new()
    {
        [HttpClient] = Clients.HttpClientName,
        [NSwag] = Clients.NSwagName,
        [Alpharun] = Alpharun,
        ["Nothing"] = "No call (lower bound)",
    };

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        .. new[] { Jit, ReadyToRun, Aot }.Select(mode => new Section($"start {mode.Name}", IsSlow: true, (report, isQuick) => RunAsync(report, isQuick, mode))),
    ];

    private static async Task RunAsync(Report report, bool isQuick, StartMode mode)
    {
        var work = Directory.CreateTempSubdirectory("alpharun-start-").FullName;
        using var server = await ServerProcess.StartAsync();
        var contestants = new List<Contestant>();
        try
        {
            foreach (var client in Names.Keys)
            {
                var program = await StartProgram.PublishAsync(client, mode, work);
                if (mode == Aot)
                {
                    report.Add(new Fact($"{Names[client]}, {mode.Name}, compiler warnings", program.AotWarnings, string.Empty));
                    report.Add(new Fact($"{Names[client]}, {mode.Name}, size", program.Size / 1e6, "MB"));
                }

                if (await program.RunAsync(server.BaseAddress))
                {
                    contestants.Add(new Contestant(Names[client], async _ => await program.RunAsync(server.BaseAddress)));
                }
                else
                {
                    report.Say($"- {Names[client]}, {mode.Name}: the program fails");
                }
            }

            report.Say(string.Empty);
            var result = report.Add($"A process that makes one call, {mode.Name}", await Race.RunAsync(contestants, RaceSettings.Once(isQuick ? 7 : 15)), withBytes: false);
            if (mode == Jit)
            {
                report.Add(Goal.Of("process that makes one call, JIT, time relative to NSwag with default settings", 0.40, result.Time(Alpharun, Clients.NSwagName)));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
