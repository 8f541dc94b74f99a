using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>A file that overrides the levels of ids. Each line has the form <c>id = level</c>. The level <c>none</c> removes the findings of the id.</summary>
public sealed class SeverityFile
{
    private const string None = "none";

    private readonly Dictionary<string, DriftLevel?> _levels = new(StringComparer.Ordinal);

    private SeverityFile()
    {
    }

    /// <summary>A file that overrides no levels.</summary>
    public static SeverityFile Empty { get; } = new();

    /// <summary>Parses the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the file in error messages.</param>
    /// <exception cref="DocumentException">A line is not in the form <c>id = level</c>, its id or level is unknown, or its id has a level already.</exception>
    public static SeverityFile Parse(string text, string name)
    {
        var file = new SeverityFile();
        foreach (var (location, entry, _) in PolicyFile.Read(text, name))
        {
            if (entry.Split('=', StringSplitOptions.TrimEntries) is not [var id, var word])
            {
                throw new DocumentException(location, $"'{entry}' is not in the form 'id = level'.");
            }

            if (!DriftIds.All.Contains(id))
            {
                throw new DocumentException(location, $"'{id}' is not a known id.");
            }

            if (word != None && LevelText.Parse(word) is null)
            {
                throw new DocumentException(location, $"'{word}' is not a level; use error, warning, info or none.");
            }

            if (!file._levels.TryAdd(id, LevelText.Parse(word)))
            {
                throw new DocumentException(location, $"'{id}' has more than one level.");
            }
        }

        return file;
    }

    /// <summary>Gets the level of a finding; <c>null</c> if the finding is removed.</summary>
    internal DriftLevel? LevelOf(Finding finding) => _levels.TryGetValue(finding.Id, out var level) ? level : finding.Level;
}
