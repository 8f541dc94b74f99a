using System.Text.RegularExpressions;
using Alpharun.Build.Tests;

namespace Alpharun.Benchmarks.Start;

/// <summary>A published program that makes one call and exits.</summary>
/// <param name="Client">The client that makes the call.</param>
/// <param name="Folder">The folder of the program.</param>
/// <param name="AotWarnings">The number of trimming and AOT warnings.</param>
internal sealed partial record StartProgram(string Client, string Folder, int AotWarnings)
{
    private string File => Path.Combine(Folder, OperatingSystem.IsWindows() ? "start.exe" : "start");

    /// <summary>The size of the program in bytes, without symbols.</summary>
    public long Size => Directory.EnumerateFiles(Folder).Where(file => Path.GetExtension(file) is not (".pdb" or ".dbg")).Sum(file => new FileInfo(file).Length);

    /// <summary>Publishes a program.</summary>
    /// <param name="client">The client.</param>
    /// <param name="mode">The way to publish it.</param>
    /// <param name="work">The folder for the published program.</param>
    public static async Task<StartProgram> PublishAsync(string client, StartMode mode, string work)
    {
        // The linker does not support spaces in a path.
        var output = Path.Combine(work, $"{client}-{mode.Name.Replace(' ', '-')}");
        string[] arguments = ["publish", "tests/Alpharun.Benchmarks.Start", "-c", "Release", "-nologo", $"-p:StartClient={client}", "--artifacts-path", $"{output}-artifacts", "-o", output, .. mode.Arguments];
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", arguments);
        return result.ExitCode == 0
            ? new StartProgram(client, output, AotWarning().Matches(result.Output).Select(match => match.Value).Distinct().Count())
            : throw new InvalidOperationException($"The program could not be published: {result.Output}");
    }

    /// <summary>Runs the program.</summary>
    /// <param name="address">The base address of the API.</param>
    /// <returns>Whether the program printed the expected output.</returns>
    public async Task<bool> RunAsync(Uri address)
    {
        var result = await Processes.RunAsync(Folder, File, address.ToString());
        return result.ExitCode == 0 && result.Output.StartsWith("Customer called", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^.*warning IL\d+.*?(?= \[|$)", RegexOptions.Multiline)]
    private static partial Regex AotWarning();
}
