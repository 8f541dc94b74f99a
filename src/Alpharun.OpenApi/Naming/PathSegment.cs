using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Naming;

/// <summary>A segment of a path template, between two slashes.</summary>
/// <param name="Literal">The literal text of the segment, without parameters and action; empty for <c>{id}</c>.</param>
/// <param name="Parameters">The names of the parameters, in order.</param>
/// <param name="Action">The action after a colon at the end of the path: <c>archive</c> in <c>/contacts/{id}:archive</c>.</param>
internal sealed partial record PathSegment(string Literal, IReadOnlyList<string> Parameters, string? Action)
{
    /// <summary>Whether the segment has no parameters and contains at least one word.</summary>
    public bool IsNoun => Parameters.Count == 0 && Words.Ranges(Literal).Count > 0;

    /// <summary>Whether the segment is exactly one parameter.</summary>
    public bool IsParameter => Parameters.Count == 1 && Literal.Length == 0;

    /// <summary>Splits a path into segments, without leading segments that are often common to all paths of an API.</summary>
    /// <remarks><c>api</c> and version segments are removed, unless the path consists only of them.</remarks>
    public static List<PathSegment> Of(string path)
    {
        var texts = path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var shared = texts.TakeWhile(text => Shared().IsMatch(text)).Count();
        string[] own = shared < texts.Length ? texts[shared..] : texts;
        return [.. own.Select((text, index) => Parse(text, isLast: index == own.Length - 1))];
    }

    private static PathSegment Parse(string text, bool isLast)
    {
        string? action = null;
        if (isLast && ActionSuffix().Match(text) is { Success: true } match)
        {
            action = match.Groups["action"].Value;
            text = match.Groups["rest"].Value;
        }

        string[] parameters = [.. Parameter().Matches(text).Select(parameter => parameter.Groups["name"].Value)];
        // The slash separates the words before and after a parameter.
        return new PathSegment(Parameter().Replace(text, "/").Trim('/'), parameters, action);
    }

    [GeneratedRegex("""
        ^(
            api
            | v\d+ ([._]\d+)* ([._-]? (alpha|beta|preview|rc) [._-]? \d*)?
            | \d+ (\.\d+)*
            | \d{4}-\d{2} (-\d{2})? (-preview)?
            | v\{[^{}/]+\} (\.\{[^{}/]+\})*
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shared();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    // Exactly one colon: in alt:key:{value}, the colons separate keys from a value.
    [GeneratedRegex(@"^(?<rest>[^:]+):(?<action>\p{L}[\w-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ActionSuffix();
}
