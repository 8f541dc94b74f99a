namespace Alpharun.Testing;

/// <summary>Compares a checked-in file with the content that a test generates, so that a review shows every change.</summary>
public static class CheckedInFile
{
    private const string Accept = "ALPHARUN_ACCEPT";
    private const int LongestDifference = 60;

    /// <summary>Compares a file with its expected content.</summary>
    /// <param name="path">The file's path from the root of the repository.</param>
    /// <param name="text">The expected content.</param>
    /// <param name="project">The name of the test project, for the command that accepts the new content.</param>
    /// <returns>The differing lines and the command that accepts them; <c>null</c> if there are no differences, or if they were accepted.</returns>
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
            {path} differs from the expected content:
            {string.Join('\n', Lines(old.Split('\n'), text.Split('\n')))}
            If the difference is intended, write the file with this command, and commit the file with the change:
              {Accept}=true dotnet test tests/{project}
            """;
    }

    private static IEnumerable<string> Lines(string[] old, string[] updated)
    {
        var lines = Missing(old, updated).Select(line => $"  - {line}").Concat(Missing(updated, old).Select(line => $"  + {line}")).ToList();
        return lines.Count switch
        {
            0 => ["  the order or the repetition of lines"],
            > LongestDifference => lines.Take(LongestDifference).Append($"  and {lines.Count - LongestDifference} more"),
            _ => lines,
        };
    }

    private static IEnumerable<string> Missing(string[] from, string[] others) => from.Except(others).Where(line => line.Length > 0);
}
