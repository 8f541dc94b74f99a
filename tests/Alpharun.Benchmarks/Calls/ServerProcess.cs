using System.Diagnostics;

namespace Alpharun.Benchmarks.Calls;

/// <summary>A <see cref="BodyServer"/> in a separate process, so that its time and memory are not counted for the clients.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri baseAddress)
    {
        _process = process;
        BaseAddress = baseAddress;
    }

    /// <summary>The base address of the API.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server process.</summary>
    /// <param name="body">The name of the body that the server returns: <c>small</c> or <c>large</c>.</param>
    public static async Task<ServerProcess> StartAsync(string body = "small")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "--serve", body]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new ServerProcess(process, new Uri(address + "/api/v1/"));
    }

    /// <summary>Stops the server and waits until the process exits.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
