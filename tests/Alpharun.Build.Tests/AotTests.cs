using Alpharun.Cli.Mock;

namespace Alpharun.Build.Tests;

/// <summary>Publishes a program that uses the client with native AOT, and compares its output with that of the same program on the runtime.</summary>
[Category("Build")]
[NonParallelizable]
public class AotTests
{
    private string _folder = null!;
    private string _program = null!;

    [OneTimeSetUp]
    public async Task Publish()
    {
        _folder = Directory.CreateTempSubdirectory("alpharun-aot-").FullName;
        var output = Path.Combine(_folder, "published");
        var project = Path.Combine(RepositoryCopy.Original, "tests/Alpharun.AotSmoke");
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", "publish", project, "-c", "Release", "-p:Aot=true", "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", output, "-nologo");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        _program = Path.Combine(output, OperatingSystem.IsWindows() ? "Alpharun.AotSmoke.exe" : "Alpharun.AotSmoke");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_published_program_contains_no_managed_assemblies() =>
        Assert.That(Directory.EnumerateFiles(Path.GetDirectoryName(_program)!, "*.dll"), Is.Empty);

    [Test]
    public async Task The_native_program_has_the_same_output_as_the_managed_one()
    {
        await using var server = await MockServer.StartAsync(PublishedDocument.Examples(), port: 0, CancellationToken.None);
        var address = server.BaseAddress.ToString();

        var native = await Processes.RunAsync(_folder, _program, address);
        var managed = await Processes.RunAsync(_folder, "dotnet", Path.Combine(AppContext.BaseDirectory, "Alpharun.AotSmoke.dll"), address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(native, Is.EqualTo(managed));
            Assert.That(native.ExitCode, Is.Zero);
            Assert.That(native.Output, Does.Contain("customer_satisfaction_score: number, Number, 4.5\n"));
            Assert.That(native.Output, Does.Contain("read back the same\n"));
            Assert.That(native.Output, Does.Contain("no-uuid: AlpharunBadRequestException, "));
        }
    }
}
