using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Decides which example response is sent for a request. <see cref="StubMappings"/> and <see cref="ExampleMatcher"/> use the same
/// rules. Their patterns work in .NET and in WireMock.
/// </summary>
/// <remarks>
/// <para>
/// A document describes the possible responses, but not when they occur. The rules define this: 401 without a bearer token; 400
/// for an id that is not a UUID, if the document requires one; 404 for <see cref="NilId"/>; otherwise the first success
/// response. A request can select any response with the header <c>Prefer: code=404</c>, or by the name of its example with
/// <c>Prefer: example=name</c>. A preference that matches no response is ignored, as RFC 7240 requires.
/// </para>
/// <para>Examples are sent unchanged, so an id in an example can differ from the id in the request.</para>
/// </remarks>
public static class ExampleRules
{
    /// <summary>The nil UUID, an id that no resource has.</summary>
    public const string NilId = "00000000-0000-0000-0000-000000000000";

    /// <summary>The pattern that an <c>Authorization</c> header with a bearer token fully matches.</summary>
    public const string BearerPattern = @"Bearer [^\s]+";

    private const string UuidPattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    // The distance between the priorities of two ranks, so that the triggers of an operation fit in between.
    private const int PriorityStep = 10;

    /// <summary>Returns the rules of a catalogue, sorted by priority. Two rules of equal priority never select different responses for a request.</summary>
    public static IReadOnlyList<ExampleRule> From(ExampleCatalogue catalogue) =>
    [
        .. Ranked(catalogue.Operations)
            .SelectMany(ranked => Of(ranked.Operation, ranked.Rank * PriorityStep))
            .OrderBy(rule => rule.Priority),
    ];

    // A literal segment takes precedence over a parameter: /contacts/me over /contacts/{id}. Therefore an operation ranks
    // directly after all more specific operations whose paths can match the same request.
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

    // Matches one preference in the header, with or without quotes. The first occurrence counts.
    private static string Preference(string name, string value) =>
        $"((?!{name}=)[^,;\\s]*[,;\\s])*{name}=\"?{Regex.Escape(value)}\"?([,;\\s].*)?";

    private static Dictionary<string, string> Pattern(IEnumerable<ExamplePathParameter> parameters, string pattern) =>
        parameters.ToDictionary(parameter => parameter.Name, _ => pattern, StringComparer.Ordinal);
}
