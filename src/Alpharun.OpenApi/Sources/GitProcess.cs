using System.ComponentModel;
using System.Diagnostics;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>One run of the git program, which ends with this object at the latest.</summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private GitProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What git writes; to be read to its end.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts git. No argument is seen by a shell, and git asks nobody anything.</summary>
    /// <exception cref="DocumentException">There is no git.</exception>
    public static GitProcess Start(string source, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C", ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_OPTIONAL_LOCKS"] = "0" },
        };
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return new GitProcess(process);
        }
        catch (Win32Exception exception)
        {
            throw new DocumentException($"{source}: the git program cannot be started; install git.", exception);
        }
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>What git complained of, on one line; <c>null</c> when it succeeded.</returns>
    public async Task<string?> ErrorAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        var error = await _error.ConfigureAwait(false);
        return _process.ExitCode == 0 ? null : error.Split('\n')[0].Trim();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
