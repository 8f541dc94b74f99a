using System.Diagnostics;

namespace Alpharun.Benchmarks.Calls;

/// <summary>A <see cref="BodyServer"/> in a process of its own, so that its work is not counted as the clients'.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri baseAddress)
    {
        _process = process;
        BaseAddress = baseAddress;
    }

    /// <summary>Where the API is.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts one.</summary>
    /// <param name="body">Which body it answers with.</param>
    public static async Task<ServerProcess> StartAsync(string body = "small")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServerProcess).Assembly.Location, "--serve", body]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new ServerProcess(process, new Uri(address + "/api/v1/"));
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
