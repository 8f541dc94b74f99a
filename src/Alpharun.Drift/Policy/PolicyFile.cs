using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>Reads the lines of a severity file or an ignore file. Each line holds an entry; a <c>#</c> starts a comment.</summary>
internal static class PolicyFile
{
    /// <summary>Enumerates the entries with their locations, texts and comments.</summary>
    public static IEnumerable<(SourceLocation Location, string Entry, string Comment)> Read(string text, string name)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var start = CommentStart(line);
            var entry = line[..start].Trim();
            if (entry.Length > 0)
            {
                yield return (new SourceLocation(name, number, line.IndexOf(entry[0], StringComparison.Ordinal) + 1), entry, line[start..].Trim('#', ' ', '\t', '\r'));
            }
        }
    }

    // A # within a word does not start a comment.
    private static int CommentStart(string line)
    {
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == '#' && (index == 0 || char.IsWhiteSpace(line[index - 1])))
            {
                return index;
            }
        }

        return line.Length;
    }
}
