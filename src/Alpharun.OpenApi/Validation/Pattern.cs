using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Validation;

/// <summary>A regular expression in a document. It has a short timeout, because documents can come from untrusted sources.</summary>
internal sealed class Pattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;

    private Pattern(Regex regex) => _regex = regex;

    /// <summary>Creates a pattern; returns <c>null</c> if the text is not a valid regular expression.</summary>
    public static Pattern? Of(string? text)
    {
        try
        {
            return text is null ? null : new Pattern(new Regex(text, RegexOptions.CultureInvariant, Timeout));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a text matches. If the pattern times out, the text counts as a match.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>Returns the text of the pattern.</summary>
    public override string ToString() => _regex.ToString();
}
