using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Runs exports in a separate process that is killed, receives a signal, or cannot write its file.</summary>
public class ExportProcessTests
{
    private const int Ids = 2_000;
    private const int Concurrency = 16;
    private const int Kills = 4;

    private static readonly string[] AllIds = [.. Enumerable.Range(1, Ids).Select(number => $"id{number}")];

    private ExportFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new ExportFolder();
        _folder.WriteIds(AllIds);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_repeatedly_killed_export_resumes_without_loss_and_without_duplicates()
    {
        // The delay keeps the export from completing before it is killed.
        await using var server = await ExportServer.StartAsync(context => Task.Delay(2, context.RequestAborted));
        var kept = new List<int>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var process = Start(server);
            await server.RequestAsync(server.Requests + Random.Shared.Next(1, Ids / Kills - Concurrency));
            await process.SignalAsync("KILL");
            await process.ExitAsync();
            kept.Add(CountKept());
        }

        await using var last = Start(server);
        var end = await last.ExitAsync();

        TestContext.Out.WriteLine($"Lines after each kill: {string.Join(", ", kept)}. Requests for {Ids} ids: {server.Requests}.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(end.ExitCode, Is.Zero, end.StandardError);
            Assert.That(kept, Is.Ordered);
            Assert.That(ExportFolder.Lines(_folder.Output), Is.EquivalentTo(AllIds.Select(id => (id, "own-" + id))));
            Assert.That(server.Requests, Is.LessThanOrEqualTo(Ids + (Kills * 2 * Concurrency)), "Only the requests in progress at a kill are repeated.");
            Assert.That(_folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public async Task An_export_that_receives_a_signal_keeps_the_fetched_interactions_and_reports_their_number(string signal)
    {
        await using var server = await ExportServer.StartAsync(context => Task.Delay(2, context.RequestAborted));
        await using var process = Start(server);
        await server.RequestAsync(200);
        await process.SignalAsync(signal);
        var end = await process.ExitAsync();

        Assert.That((end.ExitCode, end.StandardError.Trim()), Is.EqualTo((
            ExitCode.Cancelled, $"alpharun: canceled. Kept {CountKept():N0} in '{_folder.Partial}'. Run the command again with --resume to continue.")));
    }

    [Test]
    [Platform("Linux")]
    public async Task A_full_disk_is_an_error_on_one_line_and_the_export_can_be_resumed()
    {
        await using var server = await ExportServer.StartAsync();
        await using (var process = ToolProcess.StartAfter("trap '' XFSZ; ulimit -f 40; export DOTNET_EnableDiagnostics=0 DOTNET_EnableWriteXorExecute=0", Arguments(server)))
        {
            var end = await process.ExitAsync();
            Assert.That(end.ExitCode, Is.EqualTo(ExitCode.Usage), end.StandardError);
            Assert.That(end.StandardError.Trim(), Does.StartWith($"alpharun: cannot write '{_folder.Partial}': ").And.Not.Contain("\n"));
        }

        Assert.That(ExportFolder.Lines(_folder.Partial), Is.Not.Empty);

        await using var resumed = Start(server);
        Assert.That((await resumed.ExitAsync()).ExitCode, Is.Zero);
        Assert.That(ExportFolder.Lines(_folder.Output), Is.EquivalentTo(AllIds.Select(id => (id, "own-" + id))));
    }

    private ToolProcess Start(WebServer server) => ToolProcess.Start(Arguments(server));

    private string[] Arguments(WebServer server) =>
        _folder.Arguments(server.BaseAddress.ToString(), "--resume", "--concurrency", $"{Concurrency}");

    // Counts the complete lines. Asserts that each is valid and that no line occurs twice.
    private int CountKept()
    {
        Assert.That(File.Exists(_folder.Output), Is.False);
        var lines = File.Exists(_folder.Partial) ? ExportFolder.Lines(_folder.Partial, allowIncompleteLine: true) : [];
        Assert.That(lines, Is.Unique.And.All.Matches<(string Id, string InteractionId)>(line => line.InteractionId == "own-" + line.Id));
        return lines.Count;
    }
}
