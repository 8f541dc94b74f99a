namespace Alpharun.OpenApi.Sources;

/// <summary>Joins paths that use the separator <c>/</c> on every operating system, as references do.</summary>
internal static class SourcePath
{
    /// <summary>Resolves a reference in the file at a path. Segments <c>..</c> are resolved if possible.</summary>
    public static string Join(string from, string reference)
    {
        if (Path.IsPathRooted(reference))
        {
            return reference;
        }

        var segments = new List<string>();
        foreach (var segment in $"{FolderOf(from)}{reference}".Split('/'))
        {
            if (segment == ".." && segments is [.., not (".." or "")])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static string FolderOf(string path)
    {
        var slashed = path.Replace(Path.DirectorySeparatorChar, '/');
        return slashed[..(slashed.LastIndexOf('/') + 1)];
    }
}
