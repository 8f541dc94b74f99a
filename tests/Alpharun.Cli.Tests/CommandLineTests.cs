namespace Alpharun.Cli.Tests;

/// <summary>Behaviour that all commands share.</summary>
public class CommandLineTests
{
    private static readonly string[] Commands = ["demo", "drift diff", "drift live", "drift responses", "interactions export", "interactions get", "mock", "spec extract", "spec lint", "spec prepare", "spec pull"];

    [TestCaseSource(nameof(Commands))]
    public async Task The_help_of_a_command_ends_with_examples(string command)
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
    [TestCase("interactions export ids --output out --concurrency 0", "--concurrency must be a number from 1 to 1000, not '0'.")]
    [TestCase("interactions export ids --output out --concurrency 1001", "--concurrency must be a number from 1 to 1000, not '1001'.")]
    [TestCase("interactions export ids --output out --concurrency many", "--concurrency must be a number from 1 to 1000, not 'many'.")]
    [TestCase("drift diff base revision --deprecation-days soon", "--deprecation-days must be in the form stable=180,beta=31, not 'soon'.")]
    [TestCase("drift diff base revision --deprecation-days stable=x", "--deprecation-days must contain whole numbers of days, not 'x'.")]
    [TestCase("drift diff base revision --today yesterday", "--today must be a date such as 2026-01-31, not 'yesterday'.")]
    [TestCase("drift diff base revision --stability-level firm", "'firm'")]
    [TestCase("drift diff base revision --format pdf", "'pdf'")]
    [TestCase("spec lint source --format xml", "'xml'")]
    [TestCase("spec extract /no/such/file", "/no/such/file")]
    public async Task A_usage_error_is_one_line_that_names_the_problem(string commandLine, string problem)
    {
        var run = await ToolRun.OfAsync(commandLine.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.StartWith("alpharun: ").And.Contain(problem));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [TestCase("")]
    [TestCase("spec")]
    public async Task A_command_group_without_a_subcommand_shows_its_help_and_is_a_usage_error(string group)
    {
        var run = await ToolRun.OfAsync(group.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain("Commands:"));
        });
    }

    [Test]
    public async Task The_version_option_prints_a_version_number()
    {
        var run = await ToolRun.OfAsync("--version");

        Assert.That(run.Output.Trim(), Does.Match(@"^\d+\.\d+\.\d+"));
    }

    [Test]
    public void An_unexpected_exception_is_reported_as_a_bug_on_one_line()
    {
        var failure = Failure.Of(new InvalidOperationException("first\nsecond"));

        Assert.Multiple(() =>
        {
            Assert.That(failure.ExitCode, Is.EqualTo(ExitCode.Bug));
            Assert.That(failure.Line, Does.Contain("a bug in this tool").And.Not.Contain("\n"));
        });
    }

    [Test]
    public async Task A_cancelled_command_has_the_exit_code_for_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await ToolRun.RunAsync(
            string.Empty, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = "key" }, isTerminal: false, ["interactions", "get", "x", "--base-address", MockServers.Address], cancelled.Token);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Cancelled));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public async Task A_mock_server_that_receives_a_signal_exits_with_0(string signal)
    {
        await using var process = ToolProcess.Start("mock");
        var line = await process.FirstLineAsync();
        await process.SignalAsync(signal);

        Assert.That((await process.ExitAsync()).ExitCode, Is.Zero);
        Assert.That(line, Does.StartWith("Listening on http://127.0.0.1:"));
    }
}
