using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>The base class of tests that export interactions from a test server to a temporary folder.</summary>
public abstract class ExportTests
{
    /// <summary>The folder.</summary>
    private protected ExportFolder Folder { get; private set; } = null!;

    /// <summary>The server.</summary>
    private protected WebServer Server { get; private set; } = null!;

    /// <summary>The base address of the API.</summary>
    protected string Address => Server.BaseAddress.ToString();

    [SetUp]
    public async Task Start()
    {
        Folder = new ExportFolder();
        Server = await ExportServer.StartAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>Exports the ids in the folder, with additional arguments.</summary>
    private protected Task<ToolRun> ExportAsync(params string[] more) => ToolRun.OfAsync(Folder.Arguments(Address, more));
}
