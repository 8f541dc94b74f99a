using System.Text.Json;

namespace Alpharun.Cli.Tests;

/// <summary>A temporary folder with a file of ids and the output of an export.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alpharun-export-").FullName;

    /// <summary>The file of ids.</summary>
    public string Ids => Path.Combine(_folder, "ids.txt");

    /// <summary>The complete output file.</summary>
    public string Output => Path.Combine(_folder, "interactions.jsonl");

    /// <summary>The output file of an incomplete export.</summary>
    public string Partial => Output + ".partial";

    /// <summary>The names of all files except the file of ids.</summary>
    public IEnumerable<string?> Files => Directory.EnumerateFiles(_folder).Where(file => file != Ids).Select(Path.GetFileName);

    /// <summary>Writes the file of ids.</summary>
    public void WriteIds(params IEnumerable<string> ids) => File.WriteAllLines(Ids, ids);

    /// <summary>Gets the arguments of an export, followed by additional arguments.</summary>
    public string[] Arguments(string address, params string[] more) => ["interactions", "export", Ids, "--output", Output, "--base-address", address, .. more];

    /// <summary>Reads the requested id and the id of the interaction from each line of a file. Asserts that every line is complete, except possibly the last one.</summary>
    public static List<(string Id, string InteractionId)> Lines(string path, bool allowIncompleteLine = false)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        Assert.That(lines[^1], allowIncompleteLine ? Is.Not.Null : Is.Empty, "The last line must end with a line break.");
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
