using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace Alpharun.Cli.Tests;

/// <summary>The tool in a process of its own, which a signal can end, and which ends with the test.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _kill = new();
    private readonly TaskCompletionSource<string> _firstLine = new();
    private readonly CommandTask<BufferedCommandResult> _run;

    private ToolProcess(string program, params string[] arguments) => _run = new Command(program)
        .WithArguments(arguments)
        .WithEnvironmentVariables(new Dictionary<string, string?> { ["ALPHARUN_API_KEY"] = ToolRun.Key })
        .WithStandardOutputPipe(PipeTarget.ToDelegate(line => { _firstLine.TrySetResult(line); }))
        .WithValidation(CommandResultValidation.None)
        .ExecuteBufferedAsync(_kill.Token);

    /// <summary>Starts the tool.</summary>
    // A shell that puts a job into the background has it ignore interrupts, and all that it starts: `env` undoes that.
    public static ToolProcess Start(params string[] arguments) => OperatingSystem.IsLinux()
        ? new ToolProcess("env", ["--default-signal=INT", "dotnet", typeof(App).Assembly.Location, .. arguments])
        : new ToolProcess("dotnet", [typeof(App).Assembly.Location, .. arguments]);

    /// <summary>Starts the tool from a shell, which first does something else.</summary>
    public static ToolProcess StartAfter(string script, params string[] arguments) =>
        new("bash", ["-c", script + "; exec dotnet \"$@\"", "bash", typeof(App).Assembly.Location, .. arguments]);

    /// <summary>Waits for the first line of standard output.</summary>
    public Task<string> FirstLineAsync() => _firstLine.Task.WaitAsync(Longest);

    /// <summary>Sends it a signal, if it has not ended.</summary>
    public async Task SignalAsync(string signal) => await new Command("kill")
        .WithArguments(["-" + signal, _run.ProcessId.ToString(CultureInfo.InvariantCulture)])
        .WithValidation(CommandResultValidation.None)
        .ExecuteAsync();

    /// <summary>Waits until it has ended.</summary>
    /// <returns>The exit code and what it wrote.</returns>
    /// <exception cref="TimeoutException">It has not, for a minute.</exception>
    public Task<BufferedCommandResult> ExitAsync() => _run.Task.WaitAsync(Longest);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await ((Task)_run.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _kill.Dispose();
    }
}
