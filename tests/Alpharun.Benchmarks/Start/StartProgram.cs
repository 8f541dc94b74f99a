using System.Text.RegularExpressions;
using Alpharun.Build.Tests;

namespace Alpharun.Benchmarks.Start;

/// <summary>A published program that makes one call and ends.</summary>
/// <param name="Client">The client that it calls with.</param>
/// <param name="Folder">Where it is.</param>
/// <param name="AotWarnings">How many warnings the compiler had about what may not work.</param>
internal sealed partial record StartProgram(string Client, string Folder, int AotWarnings)
{
    private string File => Path.Combine(Folder, OperatingSystem.IsWindows() ? "start.exe" : "start");

    /// <summary>How large it is in bytes, without the symbols.</summary>
    public long Size => Directory.EnumerateFiles(Folder).Where(file => Path.GetExtension(file) is not (".pdb" or ".dbg")).Sum(file => new FileInfo(file).Length);

    /// <summary>Publishes one.</summary>
    /// <param name="client">The client.</param>
    /// <param name="mode">The way.</param>
    /// <param name="work">Where there is room.</param>
    public static async Task<StartProgram> PublishAsync(string client, StartMode mode, string work)
    {
        // The linker takes no space in a path.
        var output = Path.Combine(work, $"{client}-{mode.Name.Replace(' ', '-')}");
        string[] arguments = ["publish", "tests/Alpharun.Benchmarks.Start", "-c", "Release", "-nologo", $"-p:StartClient={client}", "--artifacts-path", $"{output}-artifacts", "-o", output, .. mode.Arguments];
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", arguments);
        return result.ExitCode == 0
            ? new StartProgram(client, output, AotWarning().Matches(result.Output).Select(match => match.Value).Distinct().Count())
            : throw new InvalidOperationException($"The program could not be published: {result.Output}");
    }

    /// <summary>Runs it.</summary>
    /// <param name="address">Where the API is.</param>
    /// <returns>Whether it did what it is there for.</returns>
    public async Task<bool> RunAsync(Uri address)
    {
        var result = await Processes.RunAsync(Folder, File, address.ToString());
        return result.ExitCode == 0 && result.Output.StartsWith("Customer called", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^.*warning IL\d+.*?(?= \[|$)", RegexOptions.Multiline)]
    private static partial Regex AotWarning();
}
