using System.ComponentModel;
using System.Diagnostics;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A run of the git program. Disposing of the object ends the process.</summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private GitProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The standard output of git. The caller must read it to the end.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts git without a shell and without interactive prompts.</summary>
    /// <exception cref="DocumentException">The git program cannot be started.</exception>
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

    /// <summary>Waits until git exits.</summary>
    /// <returns>The first line of the error output; <c>null</c> if git succeeded.</returns>
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
