using Alpharun.Cli.Export;
using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>What an export leaves in the folder, whatever happens.</summary>
public class InteractionsExportTests
{
    private ExportFolder _folder = null!;
    private WebServer _server = null!;

    [SetUp]
    public async Task Start()
    {
        _folder = new ExportFolder();
        _server = await ExportServer.StartAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task Each_line_has_the_id_that_was_asked_for_and_the_interaction()
    {
        _folder.WriteIds("a", "b", "c");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, string.Empty)), run.Error);
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: exported to '{_folder.Output}': 3 in all."));
            Assert.That(ExportFolder.Lines(_folder.Output), Is.EquivalentTo([("a", "own-a"), ("b", "own-b"), ("c", "own-c")]));
            Assert.That(_folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [Test]
    public async Task Blank_lines_are_skipped_and_an_id_that_comes_twice_is_fetched_once()
    {
        await File.WriteAllTextAsync(_folder.Ids, "\uFEFFa\r\n\r\n  b \na\n\t\nb");

        await ExportAsync();

        Assert.That(ExportFolder.Lines(_folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b"]));
        Assert.That(_server.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task A_dash_reads_ids_from_standard_input()
    {
        var run = await ToolRun.WithInputAsync("a\nb\n", "interactions", "export", "-", "-o", _folder.Output, "--base-address", Address);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(ExportFolder.Lines(_folder.Output), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task No_more_are_fetched_at_a_time_than_was_asked_for()
    {
        _folder.WriteIds(Enumerable.Range(1, 200).Select(number => $"id{number}"));

        await ExportAsync("--concurrency", "3");

        Assert.That(_server.MostInFlight, Is.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task Ids_that_failed_are_said_and_do_not_stop_the_others()
    {
        _folder.WriteIds("a", "status404", "..", "b");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Error.Split('\n'), Is.SupersetOf([
                "alpharun: status404: there is no such customer interaction.",
                "alpharun: ..: this is no id.",
                "alpharun: 2 of 4 ids failed: the same command with --resume tries them again."]));
            Assert.That(ExportFolder.Lines(_folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b"]));
        }
    }

    [Test]
    public async Task To_resume_fetches_what_failed_and_what_is_new_and_nothing_twice()
    {
        _folder.WriteIds("a", "status404", "b");
        await ExportAsync();
        _folder.WriteIds("a", "b", "c");
        var before = _server.Requests;

        var run = await ExportAsync("--resume");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(ExportFolder.Lines(_folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b", "c"]));
            Assert.That(_server.Requests - before, Is.EqualTo(1));
            Assert.That(_folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [Test]
    public async Task To_resume_what_was_not_begun_begins_it_and_what_is_whole_stays_as_it_is()
    {
        _folder.WriteIds("a", "b");
        Assert.That((await ExportAsync("--resume")).ExitCode, Is.Zero);
        var text = await File.ReadAllTextAsync(_folder.Output);

        Assert.That((await ExportAsync("--resume")).ExitCode, Is.Zero);

        Assert.That((await File.ReadAllTextAsync(_folder.Output), _server.Requests), Is.EqualTo((text, 2)));
    }

    [TestCase("""{"id":"b","interaction":{"id":"own""")]
    [TestCase("""{"id":"b","interaction":{"id":"own-b","account":{"id":"a"},"contacts":[]}}""")]
    [TestCase("{")]
    public async Task To_resume_drops_an_unfinished_last_line_and_fetches_its_id_again(string unfinished)
    {
        await WritePartialAsync("a", unfinished);

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(ExportFolder.Lines(_folder.Output), Is.EqualTo([("a", "own-a"), ("b", "own-b")]));
    }

    [TestCase("{\n")]
    [TestCase("{\"id\":\"a\"}\n")]
    [TestCase("{\"id\":1,\"interaction\":{}}\n")]
    [TestCase("{\"id\":\"a\",\"interaction\":{}} {}\n")]
    [TestCase("{\"id\":\"a\",\"interaction\":{},\"more\":1}\n")]
    [TestCase("\n")]
    public async Task A_file_that_is_no_export_is_left_as_it_is(string line)
    {
        await WritePartialAsync("a", line);
        var text = await File.ReadAllTextAsync(_folder.Partial);

        var run = await ExportAsync("--resume");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: line 2 of '{_folder.Partial}' is not one of an export: name another --output, or remove the file."));
            Assert.That(await File.ReadAllTextAsync(_folder.Partial), Is.EqualTo(text));
            Assert.That(_server.Requests, Is.Zero);
        }
    }

    [Test]
    public async Task A_text_without_an_end_that_is_no_export_is_left_as_it_is()
    {
        _folder.WriteIds("a");
        await File.WriteAllTextAsync(_folder.Partial, "precious");

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(await File.ReadAllTextAsync(_folder.Partial), Is.EqualTo("precious"));
    }

    [Test]
    public async Task A_folder_and_a_link_to_nothing_are_no_output_before_anything_is_fetched()
    {
        _folder.WriteIds("a");
        Directory.CreateDirectory(_folder.Output);
        var ofFolder = await ExportAsync();
        Directory.Delete(_folder.Output);
        File.CreateSymbolicLink(_folder.Output, "nowhere");
        var ofLink = await ExportAsync();

        Assert.That((ofFolder.ExitCode, ofLink.ExitCode, _server.Requests), Is.EqualTo((ExitCode.Usage, ExitCode.Usage, 0)));
    }

    [Test]
    public async Task What_the_document_does_not_know_is_on_the_line_as_well_however_it_came()
    {
        await using var server = await WebServer.StartAsync(context => WebServer.WriteAsync(
            context, "{\"data\":{\"customer_interaction\":{\"id\":\"own-a\",\"account\":{\"id\":\"a\"},\"contacts\":[],\"extra\":{\n  \"a\": [\r\n 1 ]\n}}}}"));
        _folder.WriteIds("a");

        await ToolRun.OfAsync(_folder.Arguments(server.BaseAddress.ToString()));

        Assert.That(ExportFolder.Lines(_folder.Output), Is.EqualTo([("a", "own-a")]));
    }

    [Test]
    public async Task A_whole_file_that_is_something_else_is_left_as_it_is()
    {
        _folder.WriteIds("a");
        await File.WriteAllTextAsync(_folder.Output, "precious");

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(await File.ReadAllTextAsync(_folder.Output), Is.EqualTo("precious"));
        Assert.That(_folder.Files, Is.EqualTo(["interactions.jsonl"]));
    }

    [Test]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        _folder.WriteIds("a");
        await ExportAsync();

        var run = await ExportAsync();

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((ExitCode.Usage, $"alpharun: '{_folder.Output}' is there already: --resume adds what is missing in it, or name another file.")));
    }

    [Test]
    public async Task An_export_that_was_begun_is_not_written_over()
    {
        await WritePartialAsync("a", string.Empty);

        var run = await ExportAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("was begun: --resume goes on with it"));
        Assert.That(ExportFolder.Lines(_folder.Partial), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_exports_to_one_file_are_one_too_many()
    {
        var gate = new TaskCompletionSource();
        await using var server = await ExportServer.StartAsync(_ => gate.Task);
        _folder.WriteIds("a", "b");
        var first = ToolRun.OfAsync(_folder.Arguments(server.BaseAddress.ToString()));
        await server.RequestAsync(1);

        var second = await ExportAsync("--resume");
        var third = await ExportAsync();
        gate.SetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await first).ExitCode, Is.Zero, (await first).Error);
            Assert.That((second.ExitCode, third.ExitCode), Is.EqualTo((ExitCode.Usage, ExitCode.Usage)));
            Assert.That(second.Error.Trim(), Does.StartWith($"alpharun: cannot write '{_folder.Partial}'").And.Contain("used by another process"));
            Assert.That(ExportFolder.Lines(_folder.Output), Has.Count.EqualTo(2));
        }
    }

    [TestCase("status401", "ALPHARUN_API_KEY")]
    [TestCase("status403", "does not allow")]
    public async Task A_key_that_is_not_accepted_ends_it_at_once_and_what_came_is_kept(string id, string problem)
    {
        _folder.WriteIds(["a", id, .. Enumerable.Range(1, 50).Select(number => $"id{number}")]);

        var run = await ExportAsync("--concurrency", "1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network));
            Assert.That(run.Error.Trim(), Does.Contain(problem).And.Contain("1 kept in").And.Not.Contain("\n"));
            Assert.That(ExportFolder.Lines(_folder.Partial), Is.EqualTo([("a", "own-a")]));
            Assert.That(_server.Requests, Is.LessThanOrEqualTo(3));
        }
    }

    [Test]
    public async Task Where_nothing_came_nothing_is_left_behind()
    {
        _folder.WriteIds("status401");

        await ExportAsync();

        Assert.That(_folder.Files, Is.Empty);
    }

    [Test]
    public async Task A_cancelled_export_keeps_what_came()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await ExportServer.StartAsync(context => WebServer.LastSegment(context) == "b" ? cancellation.CancelAsync() : Task.CompletedTask);
        _folder.WriteIds("a", "b", "c");

        var run = await ToolRun.RunAsync(
            string.Empty, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = ToolRun.Key }, isTerminal: false, _folder.Arguments(server.BaseAddress.ToString(), "--concurrency", "1"), cancellation.Token);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Cancelled));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: cancelled. 1 kept in '{_folder.Partial}': the same command with --resume goes on."));
            Assert.That(ExportFolder.Lines(_folder.Partial), Is.EqualTo([("a", "own-a")]));
        }
    }

    [TestCase("0")]
    [TestCase("1001")]
    [TestCase("many")]
    public async Task A_wrong_number_at_a_time_is_a_usage_error(string concurrency)
    {
        _folder.WriteIds("a");

        var run = await ExportAsync("--concurrency", concurrency);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain($"--concurrency must be a number from 1 to 1000, not '{concurrency}'."));
    }

    [Test]
    public async Task No_file_of_ids_no_ids_and_no_folder_to_write_to_are_usage_errors()
    {
        var noFile = await ExportAsync();
        _folder.WriteIds("", " ");
        var noIds = await ExportAsync();
        _folder.WriteIds("a");
        var noFolder = await ToolRun.OfAsync("interactions", "export", _folder.Ids, "--output", Path.Combine(_folder.Output, "no", "such.jsonl"), "--base-address", Address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { noFile, noIds, noFolder }.Select(run => run.ExitCode), Is.All.EqualTo(ExitCode.Usage));
            Assert.That(noFile.Error, Does.StartWith($"alpharun: cannot read '{_folder.Ids}'"));
            Assert.That(noIds.Error.Trim(), Is.EqualTo($"alpharun: there was no id in '{_folder.Ids}'."));
            Assert.That(noFolder.Error.Trim(), Does.StartWith("alpharun: cannot write '").And.Not.Contain("\n"));
        }
    }

    [Test]
    public async Task In_a_pipe_progress_is_a_line_every_ten_seconds()
    {
        var clock = new ManualTimeProvider();
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, error, OutputIsTerminal: false, ErrorIsTerminal: false, _ => null);

        await ExportProgress.RunAsync(terminal, 100_000, clock, progress =>
        {
            for (var second = 0; second < 25; second++)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                for (var count = 0; count < 100; count++)
                {
                    progress.Advance();
                }
            }

            return Task.FromResult(0);
        });

        Assert.That(error.ToString().ReplaceLineEndings("\n"), Is.EqualTo("""
            alpharun: 901 of 100,000 (90/s, 00:18:20 left)
            alpharun: 1,901 of 100,000 (95/s, 00:17:13 left)

            """));
    }

    private string Address => _server.BaseAddress.ToString();

    private Task<ToolRun> ExportAsync(params string[] more) => ToolRun.OfAsync(_folder.Arguments(Address, more));

    // An export of "a" and "b" that ended after "a", with something after its line.
    private async Task WritePartialAsync(string id, string rest)
    {
        _folder.WriteIds("a", "b");
        await File.WriteAllTextAsync(_folder.Partial, $$$$"""{"id":"{{{{id}}}}","interaction":{"id":"own-{{{{id}}}}","account":{"id":"a"},"contacts":[]}}{{{{"\n" + rest}}}}""");
    }
}
