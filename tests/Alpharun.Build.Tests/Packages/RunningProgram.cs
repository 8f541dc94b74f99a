using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Alpharun.Build.Tests.Packages;

/// <summary>A server in a process of its own, until it is disposed.</summary>
internal sealed class RunningProgram : IDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts a program, and waits until it writes where it listens.</summary>
    public static async Task<RunningProgram> StartAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var process = Processes.Start(folder, environment, "dotnet", arguments);
        _ = process.StandardError.ReadToEndAsync();
        var output = string.Empty;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output += line + "\n";
            if (Regex.Match(line, @"[Ll]istening on:? (http://\S+)") is { Success: true } match)
            {
                // Else it would wait for someone to read.
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningProgram(process, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException($"The server ended before it listened: {output}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
