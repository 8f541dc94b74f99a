using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Tests the lines of an export and its messages.</summary>
public class InteractionsExportTests : ExportTests
{
    [Test]
    public async Task Each_line_has_the_requested_id_and_the_interaction()
    {
        Folder.WriteIds("a", "b", "c");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, string.Empty)), run.Error);
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: exported to '{Folder.Output}' (3 in total)."));
            Assert.That(ExportFolder.Lines(Folder.Output), Is.EquivalentTo([("a", "own-a"), ("b", "own-b"), ("c", "own-c")]));
            Assert.That(Folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [Test]
    public async Task Blank_lines_and_repeated_ids_are_skipped()
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
    public async Task The_concurrency_option_limits_concurrent_requests()
    {
        Folder.WriteIds(Enumerable.Range(1, 200).Select(number => $"id{number}"));

        await ExportAsync("--concurrency", "3");

        Assert.That(Server.MostInFlight, Is.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task A_failed_id_is_reported_and_does_not_stop_the_others()
    {
        Folder.WriteIds("a", "status404", "..", "b");

        var run = await ExportAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Error.Split('\n'), Is.SupersetOf([
                "alpharun: status404: the customer interaction was not found.",
                "alpharun: ..: this is not a valid id.",
                "alpharun: 2 of 4 ids failed. Run the command again with --resume to retry them."]));
            Assert.That(ExportFolder.Lines(Folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b"]));
        }
    }

    [Test]
    public async Task A_folder_or_a_broken_link_as_output_is_a_usage_error_before_any_request()
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
    public async Task An_undocumented_property_with_line_breaks_stays_on_one_line()
    {
        await using var server = await WebServer.StartAsync(context => WebServer.WriteAsync(
            context, "{\"data\":{\"customer_interaction\":{\"id\":\"own-a\",\"account\":{\"id\":\"a\"},\"contacts\":[],\"extra\":{\n  \"a\": [\r\n 1 ]\n}}}}"));
        Folder.WriteIds("a");

        await ToolRun.OfAsync(Folder.Arguments(server.BaseAddress.ToString()));

        Assert.That(ExportFolder.Lines(Folder.Output), Is.EqualTo([("a", "own-a")]));
    }

    [TestCase("status401", "ALPHARUN_API_KEY")]
    [TestCase("status403", "does not allow")]
    public async Task A_rejected_key_stops_the_export_and_keeps_the_fetched_interactions(string id, string problem)
    {
        Folder.WriteIds(["a", id, .. Enumerable.Range(1, 50).Select(number => $"id{number}")]);

        var run = await ExportAsync("--concurrency", "1");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network));
            Assert.That(run.Error.Trim(), Does.Contain(problem).And.Contain("Kept 1 in").And.Not.Contain("\n"));
            Assert.That(ExportFolder.Lines(Folder.Partial), Is.EqualTo([("a", "own-a")]));
            Assert.That(Server.Requests, Is.LessThanOrEqualTo(3));
        }
    }

    [Test]
    public async Task An_export_without_interactions_leaves_no_file()
    {
        Folder.WriteIds("status401");

        await ExportAsync();

        Assert.That(Folder.Files, Is.Empty);
    }

    [Test]
    public async Task A_cancelled_export_keeps_the_fetched_interactions()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await ExportServer.StartAsync(context => WebServer.LastSegment(context) == "b" ? cancellation.CancelAsync() : Task.CompletedTask);
        Folder.WriteIds("a", "b", "c");

        var run = await ToolRun.RunAsync(
            string.Empty, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = ToolRun.Key }, isTerminal: false, Folder.Arguments(server.BaseAddress.ToString(), "--concurrency", "1"), cancellation.Token);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Cancelled));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: canceled. Kept 1 in '{Folder.Partial}'. Run the command again with --resume to continue."));
            Assert.That(ExportFolder.Lines(Folder.Partial), Is.EqualTo([("a", "own-a")]));
        }
    }

    [Test]
    public async Task A_missing_file_of_ids_an_empty_one_and_a_missing_output_folder_are_usage_errors()
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
            Assert.That(noIds.Error.Trim(), Is.EqualTo($"alpharun: there are no ids in '{Folder.Ids}'."));
            Assert.That(noFolder.Error.Trim(), Does.StartWith("alpharun: cannot write '").And.Not.Contain("\n"));
        }
    }
}
