using System.Text.RegularExpressions;

namespace Alpharun.Drift.Policy;

/// <summary>A text in which <c>*</c> stands for any characters, also none. Capitals count.</summary>
internal sealed class Wildcard(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal) + "$",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>Whether a text is as the pattern says.</summary>
    public bool Matches(string text) => _regex.IsMatch(text);
}
