using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>Selects the example responses for requests, according to <see cref="ExampleRules"/>. Thread-safe.</summary>
public sealed class ExampleMatcher
{
    private readonly List<Entry> _entries;

    /// <summary>Creates a matcher.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="basePath">The prefix of the request paths: <see cref="ExampleCatalogue.BasePath"/>, or an empty text.</param>
    public ExampleMatcher(ExampleCatalogue catalogue, string basePath = "")
    {
        var templates = catalogue.Operations
            .Select(operation => operation.Path)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => new PathTemplate(basePath + path), StringComparer.Ordinal);
        _entries = [.. ExampleRules.From(catalogue).Select(rule => new Entry(rule, templates[rule.Operation.Path]))];
    }

    /// <summary>
    /// Returns the response to a request; <c>null</c> if the document does not have the path, or not with this method. Use
    /// <see cref="Methods"/> to distinguish the two cases.
    /// </summary>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="path">The path of the request, escaped and without the query.</param>
    /// <param name="authorization">The value of the header <c>Authorization</c>, if there is one.</param>
    /// <param name="prefer">The value of the header <c>Prefer</c>, if there is one.</param>
    public ExampleResponse? Match(string method, string path, string? authorization, string? prefer) =>
        Find(method, path, authorization, prefer)?.Response;

    /// <summary>Returns the rule that selects the response that <see cref="Match"/> returns.</summary>
    /// <inheritdoc cref="Match"/>
    public ExampleRule? Find(string method, string path, string? authorization, string? prefer) =>
        _entries.Find(entry => entry.Rule.Operation.Method == method && entry.IsMetBy(path, authorization, prefer))?.Rule;

    /// <summary>
    /// Returns the methods that the document has for a path, sorted. If there are none, the path is unknown, and a server responds
    /// with 404. If the method of the request is not among them, a server responds with 405 and sends them as <c>Allow</c>.
    /// </summary>
    /// <param name="path">The path of the request, escaped and without the query.</param>
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
