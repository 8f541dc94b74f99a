namespace Alpharun.OpenApi.Sources;

/// <summary>Paths with <c>/</c>, as references write them on every system.</summary>
internal static class SourcePath
{
    /// <summary>The path that a reference means in the file at another path; <c>..</c> is worked out where it can be.</summary>
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
