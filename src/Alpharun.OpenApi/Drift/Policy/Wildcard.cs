using System.IO.Enumeration;

namespace Alpharun.OpenApi.Drift.Policy;

/// <summary>A text in which <c>*</c> stands for any characters, also none.</summary>
internal static class Wildcard
{
    /// <summary>Whether a text is as a pattern says. Capitals count.</summary>
    // The backslash is that method's escape, and is only a character here.
    public static bool Matches(string pattern, string text) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("?", "\\?", StringComparison.Ordinal), text, ignoreCase: false);
}
