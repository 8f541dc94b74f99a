using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>What an export brings, and what it says of the rest.</summary>
public class InteractionsExportTests : ExportTests
{
    [Test]
    public async Task Each_line_has_the_id_that_was_asked_for_and_the_interaction()
    {
        Folder.WriteIds("a", "b", "c");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, string.Empty)), run.Error);
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: exported to '{Folder.Output}': 3 in all."));
            Assert.That(ExportFolder.Lines(Folder.Output), Is.EquivalentTo([("a", "own-a"), ("b", "own-b"), ("c", "own-c")]));
            Assert.That(Folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [Test]
    public async Task Blank_lines_are_skipped_and_an_id_that_comes_twice_is_fetched_once()
    {
        await File.WriteAllTextAsync(Folder.Ids, "\uFEFFa\r\n\r\n  b \na\n\t\nb");

        await ExportAsync();

        Assert.That(ExportFolder.Lines(Folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b"]));
        Assert.That(Server.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task A_dash_reads_ids_from_standard_input()
    {
        var run = await ToolRun.WithInputAsync("a\nb\n", "interactions", "export", "-", "-o", Folder.Output, "--base-address", Address);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(ExportFolder.Lines(Folder.Output), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task No_more_are_fetched_at_a_time_than_was_asked_for()
    {
        Folder.WriteIds(Enumerable.Range(1, 200).Select(number => $"id{number}"));

        await ExportAsync("--concurrency", "3");

        Assert.That(Server.MostInFlight, Is.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task Ids_that_failed_are_said_and_do_not_stop_the_others()
    {
        Folder.WriteIds("a", "status404", "..", "b");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Error.Split('\n'), Is.SupersetOf([
                "alpharun: status404: there is no such customer interaction.",
                "alpharun: ..: this is no id.",
                "alpharun: 2 of 4 ids failed: the same command with --resume tries them again."]));
            Assert.That(ExportFolder.Lines(Folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b"]));
        }
    }

    [Test]
    public async Task A_folder_and_a_link_to_nothing_are_no_output_before_anything_is_fetched()
    {
        Folder.WriteIds("a");
        Directory.CreateDirectory(Folder.Output);
        var ofFolder = await ExportAsync();
        Directory.Delete(Folder.Output);
        File.CreateSymbolicLink(Folder.Output, "nowhere");
        var ofLink = await ExportAsync();

        Assert.That((ofFolder.ExitCode, ofLink.ExitCode, Server.Requests), Is.EqualTo((ExitCode.Usage, ExitCode.Usage, 0)));
    }

    [Test]
    public async Task What_the_document_does_not_know_is_on_the_line_as_well_however_it_came()
    {
        await using var server = await WebServer.StartAsync(context => WebServer.WriteAsync(
            context, "{\"data\":{\"customer_interaction\":{\"id\":\"own-a\",\"account\":{\"id\":\"a\"},\"contacts\":[],\"extra\":{\n  \"a\": [\r\n 1 ]\n}}}}"));
        Folder.WriteIds("a");

        await ToolRun.OfAsync(Folder.Arguments(server.BaseAddress.ToString()));

        Assert.That(ExportFolder.Lines(Folder.Output), Is.EqualTo([("a", "own-a")]));
    }

    [TestCase("status401", "ALPHARUN_API_KEY")]
    [TestCase("status403", "does not allow")]
    public async Task A_key_that_is_not_accepted_ends_it_at_once_and_what_came_is_kept(string id, string problem)
    {
        Folder.WriteIds(["a", id, .. Enumerable.Range(1, 50).Select(number => $"id{number}")]);

        var run = await ExportAsync("--concurrency", "1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network));
            Assert.That(run.Error.Trim(), Does.Contain(problem).And.Contain("1 kept in").And.Not.Contain("\n"));
            Assert.That(ExportFolder.Lines(Folder.Partial), Is.EqualTo([("a", "own-a")]));
            Assert.That(Server.Requests, Is.LessThanOrEqualTo(3));
        }
    }

    [Test]
    public async Task Where_nothing_came_nothing_is_left_behind()
    {
        Folder.WriteIds("status401");

        await ExportAsync();

        Assert.That(Folder.Files, Is.Empty);
    }

    [Test]
    public async Task A_cancelled_export_keeps_what_came()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await ExportServer.StartAsync(context => WebServer.LastSegment(context) == "b" ? cancellation.CancelAsync() : Task.CompletedTask);
        Folder.WriteIds("a", "b", "c");

        var run = await ToolRun.RunAsync(
            string.Empty, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = ToolRun.Key }, isTerminal: false, Folder.Arguments(server.BaseAddress.ToString(), "--concurrency", "1"), cancellation.Token);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Cancelled));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: cancelled. 1 kept in '{Folder.Partial}': the same command with --resume goes on."));
            Assert.That(ExportFolder.Lines(Folder.Partial), Is.EqualTo([("a", "own-a")]));
        }
    }

    [TestCase("0")]
    [TestCase("1001")]
    [TestCase("many")]
    public async Task A_wrong_number_at_a_time_is_a_usage_error(string concurrency)
    {
        Folder.WriteIds("a");

        var run = await ExportAsync("--concurrency", concurrency);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain($"--concurrency must be a number from 1 to 1000, not '{concurrency}'."));
    }

    [Test]
    public async Task No_file_of_ids_no_ids_and_no_folder_to_write_to_are_usage_errors()
    {
        var noFile = await ExportAsync();
        Folder.WriteIds("", " ");
        var noIds = await ExportAsync();
        Folder.WriteIds("a");
        var noFolder = await ToolRun.OfAsync("interactions", "export", Folder.Ids, "--output", Path.Combine(Folder.Output, "no", "such.jsonl"), "--base-address", Address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { noFile, noIds, noFolder }.Select(run => run.ExitCode), Is.All.EqualTo(ExitCode.Usage));
            Assert.That(noFile.Error, Does.StartWith($"alpharun: cannot read '{Folder.Ids}'"));
            Assert.That(noIds.Error.Trim(), Is.EqualTo($"alpharun: there was no id in '{Folder.Ids}'."));
            Assert.That(noFolder.Error.Trim(), Does.StartWith("alpharun: cannot write '").And.Not.Contain("\n"));
        }
    }
}
