namespace Alpharun.Cli.Tests;

/// <summary>The exit code and the output of a run of the tool in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public const string Key = "key-that-must-not-be-seen";

    /// <summary>Runs the tool with a key in its environment.</summary>
    public static Task<ToolRun> OfAsync(params string[] arguments) => WithInputAsync(string.Empty, arguments);

    /// <summary>Runs the tool with a key in its environment and a text on standard input.</summary>
    public static Task<ToolRun> WithInputAsync(string input, params string[] arguments) =>
        RunAsync(input, new Dictionary<string, string> { ["ALPHARUN_API_KEY"] = Key }, isTerminal: false, arguments);

    /// <summary>Runs the tool.</summary>
    public static async Task<ToolRun> RunAsync(string input, IReadOnlyDictionary<string, string> environment, bool isTerminal, string[] arguments, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var terminal = new Terminal(reader, output, error, isTerminal, ErrorIsTerminal: false, name => environment.GetValueOrDefault(name));
        var exitCode = await new App(terminal).RunAsync(arguments, cancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
