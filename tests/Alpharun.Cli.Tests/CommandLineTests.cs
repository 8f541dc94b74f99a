namespace Alpharun.Cli.Tests;

/// <summary>What holds for every command.</summary>
public class CommandLineTests
{
    private static readonly string[] Commands = ["demo", "interactions export", "interactions get", "mock", "spec extract", "spec lint", "spec prepare", "spec pull"];

    [TestCaseSource(nameof(Commands))]
    public async Task Help_ends_with_examples(string command)
    {
        var run = await ToolRun.OfAsync([.. command.Split(' '), "--help"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain($"Usage:\n  alpharun {command}").And.Contain("Examples:\n  alpharun "));
        });
    }

    [TestCase("frobnicate", "'frobnicate'")]
    [TestCase("spec extract", "page")]
    [TestCase("spec extract a --nope", "'--nope'")]
    [TestCase("mock --port 99999", "99999")]
    [TestCase("mock --port ten", "ten")]
    [TestCase("spec extract /no/such/file", "/no/such/file")]
    public async Task A_usage_error_is_one_line_that_names_what_is_wrong(string commandLine, string named)
    {
        var run = await ToolRun.OfAsync(commandLine.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.StartWith("alpharun: ").And.Contain(named));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [TestCase("")]
    [TestCase("spec")]
    public async Task A_group_alone_shows_its_help_and_is_a_usage_error(string group)
    {
        var run = await ToolRun.OfAsync(group.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain("Commands:"));
        });
    }

    [Test]
    public async Task The_version_is_the_packages()
    {
        var run = await ToolRun.OfAsync("--version");

        Assert.That(run.Output.Trim(), Does.Match(@"^\d+\.\d+\.\d+"));
    }

    [Test]
    public void Anything_else_is_a_bug_and_says_so_in_one_line()
    {
        var failure = Failure.Of(new InvalidOperationException("first\nsecond"));

        Assert.Multiple(() =>
        {
            Assert.That(failure.ExitCode, Is.EqualTo(ExitCode.Bug));
            Assert.That(failure.Line, Does.Contain("a bug in this tool").And.Not.Contain("\n"));
        });
    }

    [Test]
    public async Task A_cancelled_command_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await ToolRun.RunAsync(
            string.Empty, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = "key" }, isTerminal: false, ["interactions", "get", "x", "--base-address", MockServers.Address], cancelled.Token);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Cancelled));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public async Task A_server_process_that_is_told_to_end_ends_cleanly(string signal)
    {
        await using var process = ToolProcess.Start("mock");
        var line = await process.FirstLineAsync();
        await process.SignalAsync(signal);

        Assert.That((await process.ExitAsync()).ExitCode, Is.Zero);
        Assert.That(line, Does.StartWith("Listening on http://127.0.0.1:"));
    }
}
