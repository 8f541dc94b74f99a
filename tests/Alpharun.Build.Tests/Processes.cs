using System.Diagnostics;

namespace Alpharun.Build.Tests;

/// <summary>Runs programs as a user would in a terminal.</summary>
internal static class Processes
{
    public static Task<Result> RunAsync(string folder, string program, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), program, arguments);

    public static async Task<Result> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        using var process = Start(folder, environment, program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, output + await error);
    }

    /// <summary>Starts a program whose output is read while it runs.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // A build within a test run is no part of it.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key is "VSTEST_CONNECTION_TIMEOUT").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    internal sealed record Result(int ExitCode, string Output);
}
