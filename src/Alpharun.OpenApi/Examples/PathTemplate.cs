using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>A path with parameters in braces, read as WireMock reads a <c>urlPathTemplate</c>.</summary>
internal sealed partial class PathTemplate
{
    private static readonly Dictionary<string, string> AnyValue = [];

    private readonly string[] _pieces;
    private readonly string[] _segments;
    private readonly Regex _pattern;

    /// <summary>Reads a template.</summary>
    public PathTemplate(string text)
    {
        _segments = text.Split('/');

        // The names of the parameters are at the odd indexes.
        _pieces = Parameter().Split(text);
        Names = [.. _pieces.Where((_, index) => index % 2 == 1)];
        _pattern = new Regex(ToPattern(AnyValue), RegexOptions.CultureInvariant);
    }

    /// <summary>The names of the parameters, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The values that a path has for the parameters, by name; <c>null</c> for a path that does not match.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        if (_pattern.Match(path) is not { Success: true } match)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < Names.Count; index++)
        {
            values[Names[index]] = match.Groups[index + 1].Value;
        }

        return values;
    }

    /// <summary>Whether a path may match both. It returns false only if no path can match both.</summary>
    public bool Overlaps(PathTemplate other) =>
        _segments.Length == other._segments.Length
        && _segments.Zip(other._segments).All(pair => Looseness(pair.First) + Looseness(pair.Second) > 0 || pair.First == pair.Second);

    /// <summary>A regular expression of .NET that matches the whole of such a path.</summary>
    /// <param name="parameters">Patterns that parameters, by name, match; any other parameter is one segment, or part of one.</param>
    public string ToPattern(IReadOnlyDictionary<string, string> parameters) => @"\A" + string.Concat(_pieces.Select((piece, index) =>
        index % 2 == 1 ? $"({parameters.GetValueOrDefault(piece, "[^/]+")})" : Regex.Escape(piece))) + @"\z";

    /// <summary>How loose each segment is, from the left: by this, concrete paths sort before those with parameters.</summary>
    public string Loosenesses() => string.Concat(_segments.Select(Looseness));

    // Fixed, fixed in part, or a parameter alone.
    private static int Looseness(string segment) => Parameter().Match(segment) switch
    {
        { Success: false } => 0,
        var match when match.Length < segment.Length => 1,
        _ => 2,
    };

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
