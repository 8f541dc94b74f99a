namespace Alpharun.Cli.Tests;

/// <summary>An export goes on from what an earlier one left, and never writes over anything.</summary>
public class ExportResumeTests : ExportTests
{
    [Test]
    public async Task To_resume_fetches_what_failed_and_what_is_new_and_nothing_twice()
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
    public async Task To_resume_what_was_not_begun_begins_it_and_what_is_whole_stays_as_it_is()
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
    public async Task To_resume_drops_an_unfinished_last_line_and_fetches_its_id_again(string unfinished)
    {
        await WritePartialAsync("a", unfinished);

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
    public async Task A_file_that_is_no_export_is_left_as_it_is(string line)
    {
        await WritePartialAsync("a", line);
        var text = await File.ReadAllTextAsync(Folder.Partial);

        var run = await ExportAsync("--resume");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: line 2 of '{Folder.Partial}' is not one of an export: name another --output, or remove the file."));
            Assert.That(await File.ReadAllTextAsync(Folder.Partial), Is.EqualTo(text));
            Assert.That(Server.Requests, Is.Zero);
        }
    }

    [Test]
    public async Task A_text_without_an_end_that_is_no_export_is_left_as_it_is()
    {
        Folder.WriteIds("a");
        await File.WriteAllTextAsync(Folder.Partial, "precious");

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(await File.ReadAllTextAsync(Folder.Partial), Is.EqualTo("precious"));
    }

    [Test]
    public async Task A_whole_file_that_is_something_else_is_left_as_it_is()
    {
        Folder.WriteIds("a");
        await File.WriteAllTextAsync(Folder.Output, "precious");

        var run = await ExportAsync("--resume");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(await File.ReadAllTextAsync(Folder.Output), Is.EqualTo("precious"));
        Assert.That(Folder.Files, Is.EqualTo(["interactions.jsonl"]));
    }

    [Test]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        Folder.WriteIds("a");
        await ExportAsync();

        var run = await ExportAsync();

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((ExitCode.Usage, $"alpharun: '{Folder.Output}' is there already: --resume adds what is missing in it, or name another file.")));
    }

    [Test]
    public async Task An_export_that_was_begun_is_not_written_over()
    {
        await WritePartialAsync("a", string.Empty);

        var run = await ExportAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("was begun: --resume goes on with it"));
        Assert.That(ExportFolder.Lines(Folder.Partial), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_exports_to_one_file_are_one_too_many()
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

    // An export of "a" and "b" that ended after "a", with something after its line.
    private async Task WritePartialAsync(string id, string rest)
    {
        Folder.WriteIds("a", "b");
        await File.WriteAllTextAsync(Folder.Partial, $$$$"""{"id":"{{{{id}}}}","interaction":{"id":"own-{{{{id}}}}","account":{"id":"a"},"contacts":[]}}{{{{"\n" + rest}}}}""");
    }
}
