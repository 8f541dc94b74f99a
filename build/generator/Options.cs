namespace Alpharun.Build;

/// <summary>The options of a command: <c>--name value</c> pairs.</summary>
internal sealed class Options(IEnumerable<string> arguments)
{
    private readonly Dictionary<string, string> _values = arguments.Chunk(2)
        .Where(pair => pair.Length == 2)
        .ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);

    /// <summary>Gets the value of an option.</summary>
    /// <exception cref="ArgumentException">The option is missing.</exception>
    public string Text(string name) => _values.GetValueOrDefault(name) ?? throw new ArgumentException($"--{name} is missing.");

    /// <summary>Gets the value of an option as a full path.</summary>
    /// <exception cref="ArgumentException">The option is missing.</exception>
    public string Path(string name) => System.IO.Path.GetFullPath(Text(name));
}
