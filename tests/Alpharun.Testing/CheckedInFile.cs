namespace Alpharun.Testing;

/// <summary>A file of the repository that a test makes, and that is checked in so that a change of it is seen.</summary>
public static class CheckedInFile
{
    private const string Accept = "ALPHARUN_ACCEPT";
    private const int LongestDifference = 60;

    /// <summary>Compares the file with what it is to be.</summary>
    /// <param name="path">The file's path from the root of the repository.</param>
    /// <param name="text">What it is to be.</param>
    /// <param name="project">The test project's name, for the command that accepts what is new.</param>
    /// <returns>The differing lines and what to do about them; null where there are none, and where they were accepted.</returns>
    public static string? Difference(string path, string text, string project)
    {
        var file = Repository.PathTo(path);
        var old = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (old == text)
        {
            return null;
        }

        if (Environment.GetEnvironmentVariable(Accept) == "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return null;
        }

        return $"""
            {path} does not say what the code gives:
            {string.Join('\n', Lines(old.Split('\n'), text.Split('\n')))}
            Where that is meant, this writes the file, to be committed with the change:
              {Accept}=true dotnet test tests/{project}
            """;
    }

    private static IEnumerable<string> Lines(string[] old, string[] now)
    {
        var lines = Missing(old, now).Select(line => $"  - {line}").Concat(Missing(now, old).Select(line => $"  + {line}")).ToList();
        return lines.Count switch
        {
            0 => ["  the order of the lines, or how often one is there"],
            > LongestDifference => lines.Take(LongestDifference).Append($"  and {lines.Count - LongestDifference} more"),
            _ => lines,
        };
    }

    private static IEnumerable<string> Missing(string[] from, string[] others) => from.Except(others).Where(line => line.Length > 0);
}
