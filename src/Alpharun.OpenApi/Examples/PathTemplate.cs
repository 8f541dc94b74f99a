using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>A path with parameters in braces. It is parsed in the same way as a <c>urlPathTemplate</c> of WireMock.</summary>
public sealed partial class PathTemplate
{
    private static readonly Dictionary<string, string> AnyValue = [];

    private readonly string[] _pieces;
    private readonly string[] _segments;
    private readonly Regex _pattern;

    /// <summary>Parses a template.</summary>
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

    /// <summary>Returns the values of the parameters in a path, by name; <c>null</c> if the path does not match.</summary>
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

    /// <summary>Whether a path may match both templates. The method returns false only if no path can match both.</summary>
    public bool Overlaps(PathTemplate other) =>
        _segments.Length == other._segments.Length
        && _segments.Zip(other._segments).All(pair => Looseness(pair.First) + Looseness(pair.Second) > 0 || pair.First == pair.Second);

    /// <summary>Returns a .NET regular expression that matches the whole path.</summary>
    /// <param name="parameters">The patterns of parameters by name. Any other parameter matches a segment or a part of one.</param>
    public string ToPattern(IReadOnlyDictionary<string, string> parameters) => @"\A" + string.Concat(_pieces.Select((piece, index) =>
        index % 2 == 1 ? $"({parameters.GetValueOrDefault(piece, "[^/]+")})" : Regex.Escape(piece))) + @"\z";

    /// <summary>Returns a sort key with one digit for each segment. It sorts literal paths before paths with parameters.</summary>
    public string Loosenesses() => string.Concat(_segments.Select(Looseness));

    // Literal, partly literal, or only a parameter.
    private static int Looseness(string segment) => Parameter().Match(segment) switch
    {
        { Success: false } => 0,
        var match when match.Length < segment.Length => 1,
        _ => 2,
    };

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
