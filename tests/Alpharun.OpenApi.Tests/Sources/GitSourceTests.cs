using System.Diagnostics;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Tests.Sources;

public sealed class GitSourceTests : InFolder
{
    [Test]
    public async Task A_file_is_read_from_a_revision()
    {
        Commit(("openapi/a.yaml", TestDocuments.Least));
        Write("openapi/a.yaml", "changed since");

        var document = await new DocumentLoader(Settings).LoadAsync("git:HEAD:openapi/a.yaml");

        Assert.That((document.Name, document.Text), Is.EqualTo(("git:HEAD:openapi/a.yaml", TestDocuments.Least)));
    }

    [Test]
    public async Task An_external_reference_is_read_from_the_same_revision()
    {
        Commit(("docs/a.yaml", TestDocuments.WithSchemas("A: {$ref: 'b.yaml#/B'}")), ("docs/b.yaml", "B: {type: string}\n"));
        Write("docs/b.yaml", "changed since");

        var document = await new DocumentLoader(Settings with { AllowExternalReferences = true }).LoadAsync("git:HEAD:docs/a.yaml");

        Assert.That(document.BrokenReferences, Is.Empty);
    }

    [TestCase("git:nope:a.yaml", "git cannot find the revision 'nope'; fetch it first (a shallow clone has only the newest revision).")]
    [TestCase("git:HEAD:b.yaml", "the revision has no file 'b.yaml'; the path is relative to the root of the repository.")]
    [TestCase("git:HEAD:docs", "this is a folder; specify a file in it.")]
    public void A_missing_revision_or_file_is_an_error(string source, string error)
    {
        Commit(("docs/a.yaml", TestDocuments.Least));

        Assert.That(() => new DocumentLoader(Settings).LoadAsync(source), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"{source}: {error}"));
    }

    [Test]
    public void A_folder_without_a_repository_is_an_error() =>
        Assert.That(
            () => new DocumentLoader(Settings).LoadAsync("git:HEAD:a.yaml"),
            Throws.TypeOf<DocumentException>().With.Message.EqualTo("git:HEAD:a.yaml: the current directory is not in a git repository."));

    private void Commit(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Write(name, text);
        }

        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "A");
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder })!;
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
    }
}
