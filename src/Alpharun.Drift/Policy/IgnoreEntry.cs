using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>One line of an ignore file: which findings are to be left out. In each part <c>*</c> stands for anything.</summary>
/// <param name="Location">Where the line is.</param>
/// <param name="Id">The id.</param>
/// <param name="Method">The operation's method.</param>
/// <param name="Path">The operation's path.</param>
/// <param name="Pointer">The JSON pointer in either document, or the path in a response.</param>
/// <param name="Until">The last day that it holds.</param>
/// <param name="Reason">Why.</param>
internal sealed record IgnoreEntry(SourceLocation Location, Wildcard Id, Wildcard Method, Wildcard Path, Wildcard Pointer, DateOnly? Until, string Reason)
{
    /// <summary>Whether its day is past.</summary>
    public bool IsPast(DateOnly today) => Until < today;

    /// <summary>Whether a finding is one of those.</summary>
    public bool Matches(Finding finding)
    {
        var operation = finding.Operation?.Split(' ', 2);
        return Id.Matches(finding.Id)
            && Method.Matches(operation?[0] ?? string.Empty)
            && Path.Matches(operation?[1] ?? string.Empty)
            && (Pointer.Matches(finding.Base.Pointer) || Pointer.Matches(finding.Revision?.Pointer ?? finding.Path));
    }
}
