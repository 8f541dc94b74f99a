using System.Text.RegularExpressions;

namespace Alpharun.Drift.Policy;

/// <summary>A pattern in which <c>*</c> matches any number of characters. Matching is case-sensitive.</summary>
internal sealed class Wildcard(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal) + "$",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>Determines whether a text matches the pattern.</summary>
    public bool Matches(string text) => _regex.IsMatch(text);
}
