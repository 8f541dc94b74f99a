using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Alpharun.Build.Tests.Packages;

/// <summary>Runs a server in a separate process until it is disposed.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly CancellationTokenSource _kill = new();
    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly Task<BufferedCommandResult> _run;

    private RunningProgram(Command command) =>
        _run = command.WithStandardOutputPipe(PipeTarget.ToDelegate(FindAddress)).ExecuteBufferedAsync(_kill.Token);

    /// <summary>The address that the server listens on.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Starts a program, and waits until it prints the address that it listens on.</summary>
    public static async Task<RunningProgram> StartAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var program = new RunningProgram(Processes.CommandFor(folder, environment, "dotnet", arguments));
        return await Task.WhenAny(program._address.Task, program._run) == program._address.Task
            ? program
            : throw new InvalidOperationException($"The server exited before it listened: {(await program._run).StandardOutput}");
    }

    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await ((Task)_run).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _kill.Dispose();
    }

    private void FindAddress(string line)
    {
        if (Regex.Match(line, @"[Ll]istening on:? (http://\S+)") is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }
}
