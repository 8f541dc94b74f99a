using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Policy;

/// <summary>An entry of an ignore file, which matches the findings to ignore. In each part, <c>*</c> matches any characters.</summary>
/// <param name="Location">The location of the entry.</param>
/// <param name="Id">The id of the findings.</param>
/// <param name="Method">The HTTP method of the operation.</param>
/// <param name="Path">The path of the operation.</param>
/// <param name="Pointer">The JSON pointer in one of the documents, or the position in a response.</param>
/// <param name="Until">The last date on which the entry is valid; <c>null</c> if it does not expire.</param>
/// <param name="Reason">The reason.</param>
internal sealed record IgnoreEntry(SourceLocation Location, Wildcard Id, Wildcard Method, Wildcard Path, Wildcard Pointer, DateOnly? Until, string Reason)
{
    /// <summary>Determines whether the entry has expired.</summary>
    public bool IsPast(DateOnly today) => Until < today;

    /// <summary>Determines whether the entry matches a finding.</summary>
    public bool Matches(Finding finding)
    {
        var operation = finding.Operation?.Split(' ', 2);
        return Id.Matches(finding.Id)
            && Method.Matches(operation?[0] ?? string.Empty)
            && Path.Matches(operation?[1] ?? string.Empty)
            && (Pointer.Matches(finding.Base.Pointer) || Pointer.Matches(finding.Revision?.Pointer ?? finding.Path));
    }
}
