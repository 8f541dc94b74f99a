using System.Diagnostics;
using System.Globalization;

namespace Alpharun.Cli.Tests;

/// <summary>The tool in a process of its own, which a signal can end, and which ends with the test.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _error;

    private ToolProcess(ProcessStartInfo start)
    {
        start.Environment["ALPHARUN_API_KEY"] = ToolRun.Key;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Whether it has ended.</summary>
    public Task Exited => _process.WaitForExitAsync();

    /// <summary>Starts the tool.</summary>
    // A shell that puts a job into the background has it ignore interrupts, and all that it starts: `env` undoes that.
    public static ToolProcess Start(params string[] arguments) => OperatingSystem.IsLinux()
        ? new ToolProcess(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", typeof(App).Assembly.Location, .. arguments]))
        : new ToolProcess(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. arguments]));

    /// <summary>Starts the tool from a shell, which first does something else.</summary>
    public static ToolProcess StartAfter(string script, params string[] arguments) =>
        new(new ProcessStartInfo("bash", ["-c", script + "; exec dotnet \"$@\"", "bash", typeof(App).Assembly.Location, .. arguments]));

    /// <summary>The next line that it writes.</summary>
    public Task<string?> ReadLineAsync() => _process.StandardOutput.ReadLineAsync().WaitAsync(Longest);

    /// <summary>All that it wrote to standard error.</summary>
    public Task<string> ErrorAsync() => _error.WaitAsync(Longest);

    /// <summary>Sends it a signal, if it has not ended.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="TimeoutException">It has not, for a minute.</exception>
    public async Task<int> ExitAsync()
    {
        await Exited.WaitAsync(Longest);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
