using Alpharun.Benchmarks.Calls;
using Alpharun.Benchmarks.Harness;

namespace Alpharun.Benchmarks.Start;

/// <summary>How long a program takes that makes one call: the whole process, from its start to its end.</summary>
internal static class StartSections
{
    private const string Alpharun = "Alpharun";
    private const string NSwag = "NSwag";
    private const string HttpClient = "HttpClient";

    private static readonly StartMode Jit = new("just in time");
    private static readonly StartMode ReadyToRun = new("ready to run", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true");
    private static readonly StartMode Aot = new("ahead of time", "-p:Aot=true");

    private static readonly Dictionary<string, string> Names = new()
    {
        [HttpClient] = Clients.HttpClientName,
        [NSwag] = Clients.NSwagName,
        [Alpharun] = Alpharun,
        ["Nothing"] = "no call at all (the floor)",
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
                    report.Add(new Fact($"{Names[client]}, ahead of time, warnings of the compiler", program.AotWarnings, string.Empty));
                    report.Add(new Fact($"{Names[client]}, ahead of time, size", program.Size / 1e6, "MB"));
                }

                if (await program.RunAsync(server.BaseAddress))
                {
                    contestants.Add(new Contestant(Names[client], async _ => await program.RunAsync(server.BaseAddress)));
                }
                else
                {
                    report.Say($"- {Names[client]}, {mode.Name}: the program fails.");
                }
            }

            report.Say(string.Empty);
            var result = report.Add($"A process that makes one call, compiled {mode.Name}", await Race.RunAsync(contestants, RaceSettings.Once(isQuick ? 7 : 15)), withBytes: false);
            if (mode == Jit)
            {
                report.Add(Goal.Of("first call, just in time, whole process, against NSwag untouched", 0.40, result.Time(Alpharun, Clients.NSwagName)));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
