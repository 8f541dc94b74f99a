using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>
/// Findings that the user knows of and wants left out: a line each, <c>id METHOD /path [pointer] [until=2026-01-31] # reason</c>,
/// where <c>*</c> stands for any characters.
/// </summary>
public sealed class IgnoreFile
{
    private const string Anything = "*";
    private const string Until = "until=";

    private IgnoreFile(IReadOnlyList<IgnoreEntry> entries) => Entries = entries;

    /// <summary>Nothing is ignored.</summary>
    public static IgnoreFile Empty { get; } = new([]);

    internal IReadOnlyList<IgnoreEntry> Entries { get; }

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What to call the file in errors.</param>
    /// <exception cref="DocumentException">A line is wrong.</exception>
    public static IgnoreFile Parse(string text, string name) => new([.. PolicyFile.Read(text, name).Select(line => ReadEntry(line.Location, line.Entry, line.Comment))]);

    private static IgnoreEntry ReadEntry(SourceLocation location, string entry, string reason)
    {
        var words = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var days = words.Where(word => word.StartsWith(Until, StringComparison.Ordinal)).ToArray();
        var parts = words.Where(word => !days.Contains(word)).ToArray();
        if (parts is not ([_, _, _] or [_, _, _, _]))
        {
            throw new DocumentException(location, $"'{entry}' is not as 'id METHOD /path [pointer] [until=2026-01-31] # reason'; an asterisk stands for anything.");
        }

        var id = new Wildcard(parts[0]);
        if (!DriftIds.All.Any(id.Matches))
        {
            throw new DocumentException(location, $"there is no id '{parts[0]}'.");
        }

        if (days.Length > 1)
        {
            throw new DocumentException(location, $"'{entry}' has more than one day.");
        }

        return new IgnoreEntry(location, id, new Wildcard(parts[1]), new Wildcard(parts[2]), new Wildcard(parts.ElementAtOrDefault(3) ?? Anything), Day(location, days.SingleOrDefault()), reason);
    }

    private static DateOnly? Day(SourceLocation location, string? until) => until switch
    {
        null => null,
        _ when DateOnly.TryParseExact(until[Until.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new DocumentException(location, $"'{until}' is not as until=2026-01-31."),
    };
}
