using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>
/// A file with the findings to ignore. Each line has the form <c>id METHOD /path [pointer] [until=2026-01-31] # reason</c>, in which
/// <c>*</c> matches any characters.
/// </summary>
public sealed class IgnoreFile
{
    private const string Anything = "*";
    private const string Until = "until=";

    private IgnoreFile(IReadOnlyList<IgnoreEntry> entries) => Entries = entries;

    /// <summary>A file that ignores no findings.</summary>
    public static IgnoreFile Empty { get; } = new([]);

    internal IReadOnlyList<IgnoreEntry> Entries { get; }

    /// <summary>Parses the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the file in error messages.</param>
    /// <exception cref="DocumentException">A line does not have the required form, has an invalid date, or has an id that matches no known id.</exception>
    public static IgnoreFile Parse(string text, string name) => new([.. PolicyFile.Read(text, name).Select(line => ReadEntry(line.Location, line.Entry, line.Comment))]);

    private static IgnoreEntry ReadEntry(SourceLocation location, string entry, string reason)
    {
        var words = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var days = words.Where(word => word.StartsWith(Until, StringComparison.Ordinal)).ToArray();
        var parts = words.Where(word => !days.Contains(word)).ToArray();
        if (parts is not ([_, _, _] or [_, _, _, _]))
        {
            throw new DocumentException(location, $"'{entry}' is not in the form 'id METHOD /path [pointer] [until=2026-01-31] # reason'; an asterisk matches any characters.");
        }

        var id = new Wildcard(parts[0]);
        if (!DriftIds.All.Any(id.Matches))
        {
            throw new DocumentException(location, $"no known id matches '{parts[0]}'.");
        }

        if (days.Length > 1)
        {
            throw new DocumentException(location, $"'{entry}' has more than one date.");
        }

        return new IgnoreEntry(location, id, new Wildcard(parts[1]), new Wildcard(parts[2]), new Wildcard(parts.ElementAtOrDefault(3) ?? Anything), Day(location, days.SingleOrDefault()), reason);
    }

    private static DateOnly? Day(SourceLocation location, string? until) => until switch
    {
        null => null,
        _ when DateOnly.TryParseExact(until[Until.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new DocumentException(location, $"'{until}' is not in the form until=2026-01-31."),
    };
}
