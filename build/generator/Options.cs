namespace Alpharun.Build;

/// <summary>What the generator is asked to do. Paths are absolute.</summary>
/// <param name="Document">The published document.</param>
/// <param name="Names">The ledger of names, which is added to.</param>
/// <param name="LeftOut">The list of operations that are left out; the file need not exist.</param>
/// <param name="Output">The generated file.</param>
/// <param name="Config">The generator's configuration, <c>nswag.json</c>.</param>
/// <param name="Namespace">The namespace of the models.</param>
/// <param name="ClassName">The name of the raw client.</param>
/// <param name="Inputs">The files that decide the generated code.</param>
/// <param name="NuGetProbe">The project whose restore finds the NuGet package.</param>
/// <param name="NpmFolder">The folder with the npm lock file.</param>
/// <param name="Work">A folder for what is made on the way.</param>
internal sealed record Options(
    string Document,
    string Names,
    string LeftOut,
    string Output,
    string Config,
    string Namespace,
    string ClassName,
    IReadOnlyList<string> Inputs,
    string NuGetProbe,
    string NpmFolder,
    string Work)
{
    /// <summary>Reads the options from the command line: <c>--name value</c> pairs, all of them required.</summary>
    /// <exception cref="ArgumentException">One is missing.</exception>
    public static Options Parse(string[] arguments)
    {
        var values = arguments.Chunk(2)
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.OrdinalIgnoreCase);
        string Value(string name) => values.GetValueOrDefault(name) ?? throw new ArgumentException($"--{name} is missing.");
        string FullPath(string name) => Path.GetFullPath(Value(name));

        return new Options(
            FullPath("document"),
            FullPath("names"),
            FullPath("left-out"),
            FullPath("output"),
            FullPath("config"),
            Value("namespace"),
            Value("class-name"),
            File.ReadAllLines(Value("inputs")),
            FullPath("nuget-probe"),
            FullPath("npm-folder"),
            FullPath("work"));
    }
}
