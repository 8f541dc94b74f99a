using System.Diagnostics;
using Alpharun.Cli;

namespace Alpharun.Benchmarks.Drift;

/// <summary>Runs the tool.</summary>
internal static class Tool
{
    /// <summary>Runs it within this process, as often as one likes without starting the runtime each time.</summary>
    /// <exception cref="InvalidOperationException">It found something else than drift.</exception>
    public static async Task RunAsync(params string[] arguments)
    {
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, error, OutputIsTerminal: false, ErrorIsTerminal: false, _ => null);
        var exitCode = await new App(terminal).RunAsync(arguments);
        if (exitCode is not (ExitCode.Done or ExitCode.Findings))
        {
            throw new InvalidOperationException($"alpharun {string.Join(' ', arguments)}: {error}");
        }
    }

    /// <summary>Runs it as a process of its own.</summary>
    /// <param name="arguments">What it is told.</param>
    /// <param name="write">Writes its standard input.</param>
    /// <returns>The most memory that it had at a time, in bytes.</returns>
    public static async Task<long> MeasureMemoryAsync(string[] arguments, Func<Stream, Task> write)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var writing = Task.Run(async () =>
        {
            await write(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        });
        var most = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            process.Refresh();
            most = Math.Max(most, process.PeakWorkingSet64);
        }

        await writing;
        await output;
        return most;
    }
}
