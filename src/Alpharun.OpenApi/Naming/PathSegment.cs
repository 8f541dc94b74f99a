using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Naming;

/// <summary>One part of a path template, between two slashes.</summary>
/// <param name="Literal">What is fixed of it, without its parameters and without an action; empty for <c>{id}</c>.</param>
/// <param name="Parameters">The names of its parameters, in order.</param>
/// <param name="Action">What a colon at the end of the path asks for: <c>archive</c> in <c>/contacts/{id}:archive</c>.</param>
internal sealed partial record PathSegment(string Literal, IReadOnlyList<string> Parameters, string? Action)
{
    /// <summary>Whether it is all fixed, and says something.</summary>
    public bool IsNoun => Parameters.Count == 0 && Words.Ranges(Literal).Count > 0;

    /// <summary>Whether it is one parameter and nothing else.</summary>
    public bool IsParameter => Parameters.Count == 1 && Literal.Length == 0;

    /// <summary>The segments of a path, without the leading ones that every path of an API may share.</summary>
    /// <remarks><c>api</c> and versions go, unless the path has nothing else.</remarks>
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
        // A slash keeps what stood on the two sides of a parameter from running together.
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

    // One colon only: in alt:key:{value} colons part a key from its value.
    [GeneratedRegex(@"^(?<rest>[^:]+):(?<action>\p{L}[\w-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ActionSuffix();
}
