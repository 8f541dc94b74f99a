using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>Levels that the user gives to ids: a line each, <c>id = level</c>; the level <c>none</c> leaves the id out.</summary>
public sealed class SeverityFile
{
    private const string None = "none";

    private readonly Dictionary<string, DriftLevel?> _levels = new(StringComparer.Ordinal);

    private SeverityFile()
    {
    }

    /// <summary>No levels of the user's own.</summary>
    public static SeverityFile Empty { get; } = new();

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What to call the file in errors.</param>
    /// <exception cref="DocumentException">A line is wrong: it is no <c>id = level</c>, no such id or level is known, or an id comes twice.</exception>
    public static SeverityFile Parse(string text, string name)
    {
        var file = new SeverityFile();
        foreach (var (location, entry, _) in PolicyFile.Read(text, name))
        {
            if (entry.Split('=', StringSplitOptions.TrimEntries) is not [var id, var word])
            {
                throw new DocumentException(location, $"'{entry}' is not as 'id = level'.");
            }

            if (!DriftIds.All.Contains(id))
            {
                throw new DocumentException(location, $"there is no id '{id}'.");
            }

            if (word != None && LevelText.Parse(word) is null)
            {
                throw new DocumentException(location, $"'{word}' is no level: error, warning, info, or none.");
            }

            if (!file._levels.TryAdd(id, LevelText.Parse(word)))
            {
                throw new DocumentException(location, $"'{id}' is given a level twice.");
            }
        }

        return file;
    }

    /// <summary>The level that a finding has now; <c>null</c> where it is to be left out.</summary>
    internal DriftLevel? LevelOf(Finding finding) => _levels.TryGetValue(finding.Id, out var level) ? level : finding.Level;
}
