using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;

namespace Alpharun.Testing;

/// <summary>The Java process that WireMock runs in, and the folder it keeps its files in. Ends with this process.</summary>
internal sealed class WireMockProcess : IAsyncDisposable
{
    private const string PortLabel = "port:";
    private const int OutputLinesKept = 100;

    // Standard input ends when this process does, however it does: a test host that was killed, when ProcessExit is not
    // raised, leaves neither server nor folder behind. `exec` keeps the shell's process id for Java.
    private const string EndWithStandardInput = """
        root=$1; shift
        exec 3<&0
        { cat <&3; kill -KILL $$; rm -rf "$root"; } >/dev/null 2>&1 &
        exec "$@" </dev/null 3<&-
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("alpharun-wiremock-");
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private bool _disposed;

    private WireMockProcess(string jar)
    {
        _process = new Process { StartInfo = StartInfo(jar, _root.FullName) };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    /// <summary>Starts the process, and does not wait for anything it does.</summary>
    public static WireMockProcess Start()
    {
        var server = new WireMockProcess(FindJar());
        try
        {
            server._process.Start();
        }
        catch (Win32Exception exception)
        {
            server.DeleteRoot();
            throw new InvalidOperationException(WithRequirement("Java could not be started."), exception);
        }

        AppDomain.CurrentDomain.ProcessExit += server.OnProcessExit;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>What the process printed last.</summary>
    public string Output => string.Join(Environment.NewLine, _output);

    /// <summary>Waits for the port that the server says it listens on.</summary>
    /// <exception cref="InvalidOperationException">The process ended before it listened.</exception>
    public async Task<int> PortAsync(CancellationToken cancellationToken)
    {
        var exit = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_port.Task, exit) == exit)
        {
            await exit;
            throw new InvalidOperationException(
                WithRequirement($"WireMock ended with exit code {_process.ExitCode} before it listened.")
                + Environment.NewLine + Output);
        }

        return await _port.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        DeleteRoot();
    }

    private static string FindJar()
    {
        var folder = typeof(WireMockProcess).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "WireMockFolder").Value!;
        var package = new DirectoryInfo(Path.Combine(folder, "node_modules", "wiremock", "build"));
        var jar = package.Exists ? package.EnumerateFiles("wiremock-standalone-*.jar").SingleOrDefault() : null;
        return jar?.FullName ?? throw new InvalidOperationException(
            $"WireMock is not installed in '{folder}'. "
            + "Install Node.js with npm (Debian, Ubuntu: apt-get install nodejs npm), then build again.");
    }

    private static ProcessStartInfo StartInfo(string jar, string root)
    {
        string[] java =
        [
            "java",
            "-XX:-UsePerfData", // A killed JVM would leave its counters in the system's temporary folder.
            "-jar", jar,
            "--port", "0",
            "--bind-address", "127.0.0.1",
            "--root-dir", root,
            "--disable-banner",
        ];
        string[] command = OperatingSystem.IsWindows()
            ? java
            : ["/bin/sh", "-c", EndWithStandardInput, "sh", root, .. java];
        return new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static string WithRequirement(string problem) =>
        $"{problem} It needs Java 17 or later on the PATH (Debian, Ubuntu: apt-get install default-jre-headless).";

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (_output.Count > OutputLinesKept)
        {
            _output.TryDequeue(out _);
        }

        if (line.StartsWith(PortLabel, StringComparison.Ordinal) && int.TryParse(line[PortLabel.Length..], out var port))
        {
            _port.TrySetResult(port);
        }
    }

    private void OnProcessExit(object? sender, EventArgs e)
    {
        _process.Kill(entireProcessTree: true);
        DeleteRoot();
    }

    private void DeleteRoot()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (IOException)
        {
            // What the system still holds open, it clears with its temporary files.
        }
    }
}
