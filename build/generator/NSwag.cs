using System.Diagnostics;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build;

/// <summary>The pinned NSwag: from the NuGet package where the feed has it, else from npm; fetched only when it is needed.</summary>
internal static class NSwag
{
    /// <summary>Finds the program.</summary>
    /// <exception cref="InvalidOperationException">Neither feed has it.</exception>
    public static string Find(Options options) =>
        FromNuGet(options) ?? FromNpm(options)
            ?? throw new InvalidOperationException(
                "The generated code does not match the document, and NSwag, which would make it anew, is not to be had: the NuGet feed has no "
                + $"NSwag.MSBuild, and npm could not install nswag from {Path.Combine(options.NpmFolder, "package-lock.json")}. "
                + "Reach a NuGet feed that has NSwag.MSBuild, or install Node.js with npm, and build again. The generated code is as it was.");

    /// <summary>Generates code.</summary>
    /// <exception cref="InvalidOperationException">NSwag says that it cannot.</exception>
    public static void Run(string program, Options options, string document, string output)
    {
        string[] variables = [$"Document={document}", $"Output={output}", $"Namespace={options.Namespace}", $"ClassName={options.ClassName}"];
        var (exitCode, text) = Execute("dotnet", Path.GetDirectoryName(options.Config)!, [program, "run", options.Config, "/variables:" + string.Join(',', variables)]);
        if (exitCode != 0 || !File.Exists(output))
        {
            throw new InvalidOperationException($"NSwag could not generate code: {text.Trim()}");
        }
    }

    private static string? FromNuGet(Options options)
    {
        var folder = Path.GetDirectoryName(options.NuGetProbe)!;
        string[] artifacts = ["--artifacts-path", Path.Combine(options.Work, "nswag")];
        if (Execute("dotnet", folder, ["restore", options.NuGetProbe, .. artifacts]).ExitCode != 0)
        {
            return null;
        }

        var (exitCode, text) = Execute("dotnet", folder, ["build", options.NuGetProbe, .. artifacts, "--no-restore", "-getProperty:NSwagDir_Net100"]);
        return exitCode == 0 ? Program(text.Trim()) : null;
    }

    private static string? FromNpm(Options options)
    {
        var installed = Path.Combine(options.NpmFolder, "node_modules", "nswag", "bin", "binaries", "Net100");
        if (IsInstalled(options) && Program(installed) is { } present)
        {
            return present;
        }

        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        Execute(npm, options.NpmFolder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        return Program(installed);
    }

    // npm writes a copy of the lock file once it is done: an older version, or half an installation, has another or none.
    private static bool IsInstalled(Options options)
    {
        var done = Path.Combine(options.NpmFolder, "node_modules", ".package-lock.json");
        var lockFile = Path.Combine(options.NpmFolder, "package-lock.json");
        return File.Exists(done) && File.Exists(lockFile) && Integrity(done) is { } integrity && integrity == Integrity(lockFile);
    }

    private static string? Integrity(string lockFile) =>
        DocumentReader.ReadMap(File.ReadAllText(lockFile), lockFile).Map("packages")?.Map("node_modules/nswag")?.Text("integrity");

    private static string? Program(string folder)
    {
        var program = Path.Combine(folder, "dotnet-nswag.dll");
        return folder.Length > 0 && File.Exists(program) ? program : null;
    }

    private static (int ExitCode, string Output) Execute(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // What this build was told is no business of the one that only looks for a package.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"{program} is not installed.");
        }
    }
}
