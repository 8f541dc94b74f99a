namespace Alpharun.Cli.Tests;

/// <summary>An export continues an earlier one and never overwrites another file.</summary>
public class ExportResumeTests : ExportTests
{
    [Test]
    public async Task Resume_fetches_failed_and_new_ids_only()
    {
        Folder.WriteIds("a", "status404", "b");
        await ExportAsync();
        Folder.WriteIds("a", "b", "c");
        var before = Server.Requests;

        var run = await ExportAsync("--resume");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(ExportFolder.Lines(Folder.Output).Select(line => line.Id), Is.EquivalentTo(["a", "b", "c"]));
            Assert.That(Server.Requests - before, Is.EqualTo(1));
            Assert.That(Folder.Files, Is.EqualTo(["interactions.jsonl"]));
        }
    }

    [Test]
    public async Task Resume_starts_a_new_export_and_leaves_a_complete_one_unchanged()
    {
        Folder.WriteIds("a", "b");
        Assert.That((await ExportAsync("--resume")).ExitCode, Is.Zero);
        var text = await File.ReadAllTextAsync(Folder.Output);

        Assert.That((await ExportAsync("--resume")).ExitCode, Is.Zero);

        Assert.That((await File.ReadAllTextAsync(Folder.Output), Server.Requests), Is.EqualTo((text, 2)));
    }

    [TestCase("""{"id":"b","interaction":{"id":"own""")]
    [TestCase("""{"id":"b","interaction":{"id":"own-b","account":{"id":"a"},"contacts":[]}}""")]
    [TestCase("{")]
    public async Task Resume_drops_an_incomplete_last_line_and_fetches_its_id_again(string incomplete)
    {
        await WritePartialAsync("a", incomplete);

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(ExportFolder.Lines(Folder.Output), Is.EqualTo([("a", "own-a"), ("b", "own-b")]));
    }

    [TestCase("{\n")]
    [TestCase("{\"id\":\"a\"}\n")]
    [TestCase("{\"id\":1,\"interaction\":{}}\n")]
    [TestCase("{\"id\":\"a\",\"interaction\":{}} {}\n")]
    [TestCase("{\"id\":\"a\",\"interaction\":{},\"more\":1}\n")]
    [TestCase("\n")]
    public async Task Resume_rejects_a_file_with_an_invalid_line_and_does_not_change_it(string line)
    {
        await WritePartialAsync("a", line);
        var text = await File.ReadAllTextAsync(Folder.Partial);

        var run = await ExportAsync("--resume");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: line 2 of '{Folder.Partial}' is not a line of an export. Choose another --output, or delete the file."));
            Assert.That(await File.ReadAllTextAsync(Folder.Partial), Is.EqualTo(text));
            Assert.That(Server.Requests, Is.Zero);
        }
    }

    [TestCase("interactions.jsonl")]
    [TestCase("interactions.jsonl.partial")]
    public async Task Resume_rejects_a_file_that_is_not_an_export_and_does_not_change_it(string name)
    {
        Folder.WriteIds("a");
        var file = Path.Combine(Path.GetDirectoryName(Folder.Output)!, name);
        await File.WriteAllTextAsync(file, "precious");

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo("precious"));
        Assert.That(Folder.Files, Is.EqualTo([name]));
    }

    [Test]
    public async Task An_existing_export_is_not_overwritten()
    {
        Folder.WriteIds("a");
        await ExportAsync();

        var run = await ExportAsync();

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((ExitCode.Usage, $"alpharun: '{Folder.Output}' already exists. Use --resume to add the missing interactions, or choose another file.")));
    }

    [Test]
    public async Task An_incomplete_export_is_not_overwritten()
    {
        await WritePartialAsync("a", string.Empty);

        var run = await ExportAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("is incomplete. Use --resume to continue it"));
        Assert.That(ExportFolder.Lines(Folder.Partial), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_second_export_to_the_same_file_is_a_usage_error()
    {
        var gate = new TaskCompletionSource();
        await using var server = await ExportServer.StartAsync(_ => gate.Task);
        Folder.WriteIds("a", "b");
        var first = ToolRun.OfAsync(Folder.Arguments(server.BaseAddress.ToString()));
        await server.RequestAsync(1);

        var second = await ExportAsync("--resume");
        var third = await ExportAsync();
        gate.SetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((await first).ExitCode, Is.Zero, (await first).Error);
            Assert.That((second.ExitCode, third.ExitCode), Is.EqualTo((ExitCode.Usage, ExitCode.Usage)));
            Assert.That(second.Error.Trim(), Does.StartWith($"alpharun: cannot write '{Folder.Partial}'").And.Contain("used by another process"));
            Assert.That(ExportFolder.Lines(Folder.Output), Has.Count.EqualTo(2));
        }
    }

    // Writes an export of "a" and "b" that was interrupted after "a", followed by other text.
    private async Task WritePartialAsync(string id, string rest)
    {
        Folder.WriteIds("a", "b");
        await File.WriteAllTextAsync(Folder.Partial, $$$$"""{"id":"{{{{id}}}}","interaction":{"id":"own-{{{{id}}}}","account":{"id":"a"},"contacts":[]}}{{{{"\n" + rest}}}}""");
    }
}
