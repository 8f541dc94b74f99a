using System.Text.Json;

namespace Alpharun.Cli.Tests;

/// <summary>A folder with a file of ids, and the export of them.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alpharun-export-").FullName;

    /// <summary>The file of ids.</summary>
    public string Ids => Path.Combine(_folder, "ids.txt");

    /// <summary>The file that is made.</summary>
    public string Output => Path.Combine(_folder, "interactions.jsonl");

    /// <summary>The file while it is made.</summary>
    public string Partial => Output + ".partial";

    /// <summary>The names of all files but the ids.</summary>
    public IEnumerable<string?> Files => Directory.EnumerateFiles(_folder).Where(file => file != Ids).Select(Path.GetFileName);

    /// <summary>Writes the file of ids.</summary>
    public void WriteIds(params IEnumerable<string> ids) => File.WriteAllLines(Ids, ids);

    /// <summary>The command line of the export, with more arguments.</summary>
    public string[] Arguments(string address, params string[] more) => ["interactions", "export", Ids, "--output", Output, "--base-address", address, .. more];

    /// <summary>What was asked for in each line of a file, and what came; every line must be whole, but for an unfinished last one.</summary>
    public static List<(string Id, string InteractionId)> Lines(string path, bool mayBeUnfinished = false)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        Assert.That(lines[^1], mayBeUnfinished ? Is.Not.Null : Is.Empty, "The last line has an end.");
        return [.. lines.SkipLast(1).Select(Read)];
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (string Id, string InteractionId) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return (root.GetProperty("id").GetString()!, root.GetProperty("interaction").GetProperty("id").GetString()!);
    }
}
