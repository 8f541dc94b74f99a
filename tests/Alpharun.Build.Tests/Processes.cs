using CliWrap;
using CliWrap.Buffered;

namespace Alpharun.Build.Tests;

/// <summary>Runs programs as in a terminal.</summary>
internal static class Processes
{
    public static Task<Result> RunAsync(string folder, string program, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), program, arguments);

    public static async Task<Result> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var result = await CommandFor(folder, environment, program, arguments).ExecuteBufferedAsync();
        return new Result(result.ExitCode, result.StandardOutput + result.StandardError);
    }

    /// <summary>Creates a command with the environment of this process, without the variables that the build or test run has set.</summary>
    public static Command CommandFor(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var variables = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "VSTEST_CONNECTION_TIMEOUT")
            .ToDictionary(name => name, _ => (string?)null);
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            variables[name] = value;
        }

        return new Command(program).WithArguments(arguments).WithWorkingDirectory(folder).WithEnvironmentVariables(variables).WithValidation(CommandResultValidation.None);
    }

    internal sealed record Result(int ExitCode, string Output);
}
