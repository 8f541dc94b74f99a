using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Validation;

/// <summary>A regular expression of a document. It has little time, for nobody knows who wrote it.</summary>
internal sealed class Pattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;

    private Pattern(Regex regex) => _regex = regex;

    /// <summary>The pattern; <c>null</c> for what is none.</summary>
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

    /// <summary>Whether a text matches. A pattern that does not come to an end in time has not said no.</summary>
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

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => _regex.ToString();
}
