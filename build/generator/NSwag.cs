using System.Diagnostics;
using System.Reflection;

namespace Alpharun.Build;

/// <summary>Runs the program of the package NSwag.MSBuild.</summary>
internal static class NSwag
{
    private static string Program => typeof(NSwag).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NSwag").Value!;

    /// <summary>Runs NSwag with a configuration file and values for the variables in the file.</summary>
    /// <exception cref="InvalidOperationException">NSwag reported an error.</exception>
    public static void Run(string configuration, Dictionary<string, string> variables)
    {
        File.Delete(variables["Output"]);
        var values = string.Join(',', variables.Select(variable => $"{variable.Key}={variable.Value}"));
        var start = new ProcessStartInfo("dotnet", [Program, "run", configuration, $"/variables:{values}"])
        {
            WorkingDirectory = Path.GetDirectoryName(configuration),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !File.Exists(variables["Output"]))
        {
            throw new InvalidOperationException($"NSwag could not generate code: {(output + error.GetAwaiter().GetResult()).Trim()}");
        }
    }
}
