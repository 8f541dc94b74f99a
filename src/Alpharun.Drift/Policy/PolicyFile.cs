using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>The lines of a file that says what to make of findings: an entry each, comments behind a <c>#</c>.</summary>
internal static class PolicyFile
{
    /// <summary>The entries: where each is, its text, and its comment.</summary>
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

    // A # within a word is part of it.
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
