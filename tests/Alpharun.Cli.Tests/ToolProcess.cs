using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace Alpharun.Cli.Tests;

/// <summary>Runs the tool in a separate process that can receive signals and that ends with the test.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

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
    // A shell makes its background jobs, and their child processes, ignore SIGINT. `env` restores the default action.
    public static ToolProcess Start(params string[] arguments) => OperatingSystem.IsLinux()
        ? new ToolProcess("env", ["--default-signal=INT", "dotnet", typeof(App).Assembly.Location, .. arguments])
        : new ToolProcess("dotnet", [typeof(App).Assembly.Location, .. arguments]);

    /// <summary>Starts the tool from a shell that runs a script first.</summary>
    public static ToolProcess StartAfter(string script, params string[] arguments) =>
        new("bash", ["-c", script + "; exec dotnet \"$@\"", "bash", typeof(App).Assembly.Location, .. arguments]);

    /// <summary>Waits for the first line of standard output.</summary>
    public Task<string> FirstLineAsync() => _firstLine.Task.WaitAsync(Limit);

    /// <summary>Sends a signal to the process, if it has not exited.</summary>
    public async Task SignalAsync(string signal) => await new Command("kill")
        .WithArguments(["-" + signal, _run.ProcessId.ToString(CultureInfo.InvariantCulture)])
        .WithValidation(CommandResultValidation.None)
        .ExecuteAsync();

    /// <summary>Waits until the process has exited.</summary>
    /// <returns>The exit code and the output.</returns>
    /// <exception cref="TimeoutException">The process did not exit within a minute.</exception>
    public Task<BufferedCommandResult> ExitAsync() => _run.Task.WaitAsync(Limit);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await ((Task)_run.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _kill.Dispose();
    }
}
