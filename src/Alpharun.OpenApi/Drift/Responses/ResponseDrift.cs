using System.Text.Json;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>
/// Holds responses of the live API against the document, one after the other, and counts in what ways they deviate. Memory
/// does not grow with the number of responses. Not for several threads at a time.
/// </summary>
public sealed class ResponseDrift
{
    /// <summary>How many ways to deviate are told apart; what comes after is counted together.</summary>
    public const int MaxFindings = 2_000;

    private readonly MapNode _document;
    private readonly DocumentReferences _references;
    private readonly DocumentedOperations _operations;
    private readonly SchemaValidator _validator;
    private readonly bool _keepsValues;
    private readonly Dictionary<(string Id, string Operation, string Path, string What), Tally> _tallies = [];
    private long _samples;
    private long _unmatched;
    private long _untold;

    /// <summary>Makes a check against a document whose references all lead somewhere.</summary>
    /// <param name="document">The document.</param>
    /// <param name="keepsValues">
    /// Whether some values are kept, for <see cref="Report"/> to show and for <see cref="Suggest"/>. Values are private.
    /// </param>
    /// <exception cref="DocumentException">A place in the document cannot be followed.</exception>
    public ResponseDrift(MapNode document, bool keepsValues = false)
    {
        _document = document;
        _references = new DocumentReferences(document);
        _operations = new DocumentedOperations(document);
        _validator = new SchemaValidator(document);
        _keepsValues = keepsValues;
    }

    /// <summary>The document's operations, as in <c>GET /contacts/{id}</c>.</summary>
    public IReadOnlyList<string> Operations => [.. _operations.All.Select(operation => operation.Name)];

    /// <summary>How many responses were looked at.</summary>
    public long Samples => _samples;

    /// <summary>Holds a response against the document.</summary>
    /// <exception cref="DocumentException">The schemas refer to one another in so many ways that no end is in sight.</exception>
    public void Add(RecordedResponse response)
    {
        _samples++;
        if (_operations.Find(response.Method, response.Path) is not { } operation)
        {
            _unmatched++;
            return;
        }

        if (operation.ResponseOf(response.Status) is not { } documented)
        {
            Count(ResponseRules.UndocumentedStatus, operation, FormattableString.Invariant($"response {response.Status}"), "is a status that is not documented", operation.Pointer + "/responses", response);
            return;
        }

        var (node, pointer) = Followed(documented.Node, documented.Pointer);
        Check(response, operation, node, pointer);
    }

    /// <summary>What was found, the worst first.</summary>
    /// <param name="documentName">What to call the document.</param>
    /// <param name="source">What to call where the responses came from.</param>
    /// <param name="showValues">Whether to show some of the values.</param>
    public DriftReport Report(string documentName, string source, bool showValues = false)
    {
        var order = _operations.All.Select((operation, index) => (operation.Name, index)).ToDictionary(StringComparer.Ordinal);
        return new DriftReport(
            documentName,
            source,
            [
                .. _tallies.Values.Select(tally => tally.ToFinding(_document, showValues && _keepsValues))
                    .OrderBy(finding => order[finding.Operation!]).ThenByDescending(finding => finding.Level).ThenBy(finding => finding.Path, StringComparer.Ordinal),
            ],
            Uncovered: 0)
        {
            Samples = _samples,
            Notes = [.. Notes()],
        };
    }

    /// <summary>Edits of the document, as a JSON Patch (RFC 6902), with which these deviations would be none: to be reviewed.</summary>
    /// <remarks>It holds the names of undocumented properties and the values that an enum lacks.</remarks>
    public string Suggest() => Suggestions.Of(_document, _tallies.Values);

    private static bool HasJson(string? contentType) => contentType is not null && MediaTypes.IsJson(contentType);

    private void Check(RecordedResponse response, DocumentedOperation operation, MapNode documented, string pointer)
    {
        if (documented.Map("content") is not { Count: > 0 } content)
        {
            if (response.Body is not null)
            {
                Count(ResponseRules.UndocumentedContentType, operation, FormattableString.Invariant($"response {response.Status}"), "has a body, and none is documented", pointer, response);
            }

            return;
        }

        var name = response.ContentType?.Split(';')[0].Trim();
        var path = FormattableString.Invariant($"response {response.Status} {name ?? "without a content type"}");
        var key = content.Keys.FirstOrDefault(key => string.Equals(key.Split(';')[0].Trim(), name, StringComparison.OrdinalIgnoreCase))
            ?? content.Keys.FirstOrDefault(key => name is not null && Covers(key, name));
        if (key is null)
        {
            Count(ResponseRules.UndocumentedContentType, operation, path, "is a content type that is not documented", pointer + "/content", response);
            return;
        }

        var mediaType = JsonPointer.Append(pointer + "/content", key);
        if (response.Body is not { } body)
        {
            if (HasJson(name))
            {
                Count(ResponseRules.NoJson, operation, path, "has a body that is no JSON", mediaType, response);
            }

            return;
        }

        if (content.Map(key) is { } media && media.TryGet<Node>("schema", out var schema))
        {
            foreach (var deviation in _validator.Validate(mediaType + "/schema", schema, body, new ValidationSettings(SchemaDirection.Response, TellsUndocumented: true)))
            {
                var place = $"{path}: {deviation.Place}";
                Count(ResponseRules.Of(deviation.Kind), operation, place, deviation.Message, deviation.SchemaPointer, response, deviation);
            }
        }
    }

    private void Count(ResponseRule rule, DocumentedOperation operation, string path, string problem, string pointer, RecordedResponse response, Deviation? deviation = null)
    {
        var key = (rule.Id, operation.Name, path, deviation?.Expectation ?? string.Empty);
        if (!_tallies.TryGetValue(key, out var tally))
        {
            if (_tallies.Count == MaxFindings)
            {
                _untold++;
                return;
            }

            tally = new Tally(rule, operation.Name, path, $"{path}: {problem}", pointer, deviation, response.Place);
            _tallies.Add(key, tally);
        }

        tally.Add(deviation?.FoundType, _keepsValues && deviation is not null ? JsonValues.At(response.Body!.Value, deviation.Path) : null);
    }

    private IEnumerable<string> Notes()
    {
        if (_unmatched > 0)
        {
            yield return FormattableString.Invariant($"{_unmatched} of {_samples} responses belong to no operation of the document, and were not looked at.");
        }

        if (_untold > 0)
        {
            yield return FormattableString.Invariant($"{_untold} more deviations, of kinds or places beyond the first {MaxFindings}, are not listed.");
        }
    }

    private (MapNode Node, string Pointer) Followed(Node node, string pointer)
    {
        var target = _references.Follow(node, "a response");
        while (node is MapNode map && map.Text("$ref") is { } reference)
        {
            pointer = JsonPointer.OfReference(reference)!;
            node = JsonPointer.Find(_document, pointer)!;
        }

        return (target, pointer);
    }

    // A range such as text/* or */*.
    private static bool Covers(string range, string mediaType) =>
        range.Split(';')[0].Trim() is [.. var start, '*'] && (start == "*/" || mediaType.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
