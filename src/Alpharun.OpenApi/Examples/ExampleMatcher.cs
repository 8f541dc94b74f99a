using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>Answers requests with the examples of a catalogue, by <see cref="ExampleRules"/>. Safe for concurrent use.</summary>
public sealed class ExampleMatcher
{
    private readonly List<Entry> _entries;

    /// <summary>Makes a matcher.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="basePath">What requests' paths begin with: <see cref="ExampleCatalogue.BasePath"/>, or nothing.</param>
    public ExampleMatcher(ExampleCatalogue catalogue, string basePath = "")
    {
        var templates = catalogue.Operations
            .Select(operation => operation.Path)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => new PathTemplate(basePath + path), StringComparer.Ordinal);
        _entries = [.. ExampleRules.From(catalogue).Select(rule => new Entry(rule, templates[rule.Operation.Path]))];
    }

    /// <summary>
    /// The response that answers a request; <c>null</c> where the document has no such path or not that method for it,
    /// which <see cref="Methods"/> tells apart.
    /// </summary>
    /// <param name="method">The HTTP method, in capitals.</param>
    /// <param name="path">The path as it was sent: escaped, and without the query.</param>
    /// <param name="authorization">The header <c>Authorization</c>, if there is one.</param>
    /// <param name="prefer">The header <c>Prefer</c>, if there is one.</param>
    public ExampleResponse? Match(string method, string path, string? authorization, string? prefer) =>
        Find(method, path, authorization, prefer)?.Response;

    /// <summary>The rule by which a request is answered, as <see cref="Match"/> finds the response.</summary>
    /// <inheritdoc cref="Match"/>
    public ExampleRule? Find(string method, string path, string? authorization, string? prefer) =>
        _entries.Find(entry => entry.Rule.Operation.Method == method && entry.IsMetBy(path, authorization, prefer))?.Rule;

    /// <summary>
    /// The methods that the document has for a path, in order. None: the path is unknown, and 404 the answer to a request
    /// that has none. Others than the request's: 405, with these as <c>Allow</c>.
    /// </summary>
    /// <param name="path">The path as it was sent: escaped, and without the query.</param>
    public IReadOnlyList<string> Methods(string path) =>
    [
        .. _entries.Where(entry => entry.Template.Match(path) is not null)
            .Select(entry => entry.Rule.Operation.Method)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private sealed class Entry(ExampleRule rule, PathTemplate template)
    {
        private static readonly Regex Bearer = Whole(ExampleRules.BearerPattern);

        private readonly (string Name, Regex Pattern)[] _parameters = [.. rule.PathParameters.Select(entry => (entry.Key, Whole(entry.Value)))];
        private readonly Regex[] _prefer = [.. rule.Prefer.Select(Whole)];

        public ExampleRule Rule => rule;

        public PathTemplate Template => template;

        public bool IsMetBy(string path, string? authorization, string? prefer)
        {
            var hasToken = authorization is not null && Bearer.IsMatch(authorization);
            return template.Match(path) is { } values
                && !(hasToken ? rule.NeedsNoToken : rule.NeedsToken)
                && Array.TrueForAll(_prefer, pattern => prefer is not null && pattern.IsMatch(prefer))
                && Array.TrueForAll(_parameters, parameter => parameter.Pattern.IsMatch(values[parameter.Name]));
        }

        private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
    }
}
