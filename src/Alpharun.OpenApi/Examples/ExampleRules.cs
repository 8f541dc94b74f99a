using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Decides which of an operation's responses answers which request. The same rules are written as <see cref="StubMappings"/>
/// and asked by <see cref="ExampleMatcher"/>: the patterns work in .NET and in WireMock.
/// </summary>
/// <remarks>
/// <para>
/// A document says what may come back and not when. So, by convention: without a bearer token, 401; for an id that is not
/// a UUID where the document asks for one, 400; for <see cref="NilId"/>, 404; for everything else, the first success.
/// Every response can be had by the header <c>Prefer: code=404</c>, and by the name of its example,
/// <c>Prefer: example=name</c>; a preference that no response meets is ignored, as RFC 7240 has it.
/// </para>
/// <para>An example is given as the document has it: the id in it need not be the one that was asked for.</para>
/// </remarks>
public static class ExampleRules
{
    /// <summary>The nil UUID: an id that no resource has.</summary>
    public const string NilId = "00000000-0000-0000-0000-000000000000";

    /// <summary>What an <c>Authorization</c> header with a bearer token matches as a whole.</summary>
    public const string BearerPattern = @"Bearer [^\s]+";

    private const string UuidPattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    // Room for the triggers of one operation between those of the next.
    private const int PriorityStep = 10;

    /// <summary>The rules of a catalogue, by priority; no two of one priority answer a request differently.</summary>
    public static IReadOnlyList<ExampleRule> From(ExampleCatalogue catalogue) =>
    [
        .. Ranked(catalogue.Operations)
            .SelectMany(ranked => Of(ranked.Operation, ranked.Rank * PriorityStep))
            .OrderBy(rule => rule.Priority),
    ];

    // A path that is fixed where another has a parameter is meant before it: /contacts/me before /contacts/{id}. So an
    // operation comes one rank after the last of the more concrete ones that a request for it could also mean.
    private static IEnumerable<(ExampleOperation Operation, int Rank)> Ranked(IReadOnlyList<ExampleOperation> operations)
    {
        foreach (var ofMethod in operations.GroupBy(operation => operation.Method, StringComparer.Ordinal))
        {
            var ranked = new List<(PathTemplate Template, int Rank)>();
            var byConcreteness = ofMethod.Select(operation => (Operation: operation, Template: new PathTemplate(operation.Path)))
                .OrderBy(entry => entry.Template.Loosenesses(), StringComparer.Ordinal)
                .ThenBy(entry => entry.Operation.Path, StringComparer.Ordinal);
            foreach (var (operation, template) in byConcreteness)
            {
                var rank = ranked.Where(other => other.Template.Overlaps(template)).Select(other => other.Rank + 1).DefaultIfEmpty(0).Max();
                ranked.Add((template, rank));
                yield return (operation, rank);
            }
        }
    }

    private static IEnumerable<ExampleRule> Of(ExampleOperation operation, int priority)
    {
        ExampleRule Rule(ExampleTrigger trigger, ExampleResponse response) =>
            new(operation, response, trigger, priority + (int)trigger, new Dictionary<string, string>(), []);

        var responses = operation.Responses;
        if (operation.RequiresBearer)
        {
            yield return Rule(ExampleTrigger.NoToken, responses.First(response => response.Status == 401));
        }

        foreach (var (trigger, response, prefer) in Preferred(responses))
        {
            yield return Rule(trigger, response) with { Prefer = prefer };
        }

        var ordinary = responses.FirstOrDefault(response => response.Status is >= 200 and < 300) ?? responses[0];
        var notFound = responses.FirstOrDefault(response => response.Status == 404);
        var malformed = responses.FirstOrDefault(response => response.Status == 400) ?? notFound;
        foreach (var parameter in notFound is null ? [] : operation.PathParameters)
        {
            yield return Rule(ExampleTrigger.NilId, notFound!) with { PathParameters = Pattern([parameter], NilId) };
        }

        var uuids = operation.PathParameters.Where(parameter => parameter.Format == "uuid").ToList();
        if (malformed is null || uuids.Count == 0)
        {
            yield return Rule(ExampleTrigger.Ordinary, ordinary);
            yield break;
        }

        yield return Rule(ExampleTrigger.Ordinary, ordinary) with { PathParameters = Pattern(uuids, UuidPattern) };
        yield return Rule(ExampleTrigger.Malformed, malformed);
    }

    private static IEnumerable<(ExampleTrigger Trigger, ExampleResponse Response, string[] Prefer)> Preferred(IReadOnlyList<ExampleResponse> responses)
    {
        var codes = new HashSet<int>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in responses)
        {
            var code = Preference("code", response.Status.ToString(CultureInfo.InvariantCulture));
            var example = response.Name is null ? null : Preference("example", response.Name);
            var isFirstOfCode = codes.Add(response.Status);
            if (isFirstOfCode)
            {
                yield return (ExampleTrigger.PreferredCode, response, [code]);
            }
            else if (example is not null)
            {
                yield return (ExampleTrigger.PreferredCodeAndExample, response, [code, example]);
            }

            if (example is not null && names.Add(response.Name!))
            {
                yield return (ExampleTrigger.PreferredExample, response, [example]);
            }
        }
    }

    // Matches one preference in the header, quoted or not. The first occurrence counts.
    private static string Preference(string name, string value) =>
        $"((?!{name}=)[^,;\\s]*[,;\\s])*{name}=\"?{Regex.Escape(value)}\"?([,;\\s].*)?";

    private static Dictionary<string, string> Pattern(IEnumerable<ExamplePathParameter> parameters, string pattern) =>
        parameters.ToDictionary(parameter => parameter.Name, _ => pattern, StringComparer.Ordinal);
}
