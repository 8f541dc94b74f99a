using System.Diagnostics;
using Alpharun.Cli;

namespace Alpharun.Benchmarks.Drift;

/// <summary>Runs the command-line tool.</summary>
internal static class Tool
{
    /// <summary>Runs the tool in this process, so that repeated runs do not start the runtime each time.</summary>
    /// <exception cref="InvalidOperationException">The tool failed. Drift is not a failure.</exception>
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

    /// <summary>Runs the tool in a separate process and measures its memory.</summary>
    /// <param name="arguments">The arguments of the tool.</param>
    /// <param name="write">Writes the standard input of the tool.</param>
    /// <returns>The peak memory of the process in bytes.</returns>
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
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
        }

        await writing;
        await output;
        return peak;
    }
}
