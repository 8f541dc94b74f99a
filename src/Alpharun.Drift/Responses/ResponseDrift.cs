using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Holds responses of the live API against the document, one after the other, and counts in what ways they deviate. Memory
/// does not grow with the number of responses. Not for several threads at a time.
/// </summary>
public sealed class ResponseDrift
{
    /// <summary>How many ways to deviate are told apart; what comes after is counted together.</summary>
    public const int MaxFindings = 2_000;

    private readonly MapNode _document;
    private readonly DocumentedOperations _operations;
    private readonly SchemaValidator _validator;
    private readonly bool _keepsValues;
    private readonly Tallies _tallies = new();
    private readonly ResponseCounts _counts = new();

    /// <summary>Makes a check against a document whose references all lead somewhere.</summary>
    /// <param name="document">The document.</param>
    /// <param name="keepsValues">
    /// Whether some values are kept, for <see cref="Report"/> to show and for <see cref="Suggest"/>. Values are private.
    /// </param>
    /// <param name="baseAddress">
    /// The address that all requests went to, such as that of a proxy or a mock; <c>null</c> for the document's own servers.
    /// </param>
    /// <exception cref="DocumentException">A place in the document cannot be followed.</exception>
    public ResponseDrift(MapNode document, bool keepsValues = false, string? baseAddress = null)
    {
        _document = document;
        _operations = new DocumentedOperations(document, baseAddress);
        _validator = new SchemaValidator(document);
        _keepsValues = keepsValues;
    }

    /// <summary>The document's operations, as in <c>GET /contacts/{id}</c>.</summary>
    public IReadOnlyList<string> Operations => [.. _operations.All.Select(operation => operation.Name)];

    /// <summary>How many responses there were.</summary>
    public long Samples => _counts.All;

    /// <summary>How many of them were held against the document.</summary>
    public long Compared => _counts.Compared;

    /// <summary>Why others were not, and what is not listed.</summary>
    public IReadOnlyList<string> Notes => [.. _counts.Notes(), .. _tallies.Notes()];

    /// <summary>Holds a response against the document.</summary>
    /// <exception cref="DocumentException">The document's response cannot be followed.</exception>
    public void Add(RecordedResponse response)
    {
        _counts.All++;
        if (_operations.Find(response.Method, response.Server, response.Path) is not { } operation)
        {
            if (_operations.HasServerAt(response.Server))
            {
                _counts.Unmatched++;
            }
            else
            {
                _counts.Elsewhere++;
            }

            return;
        }

        if (operation.ResponseOf(response.Status) is not { } documented)
        {
            Count(ResponseRules.UndocumentedStatus, operation, PathOf(response), "is a status that is not documented", operation.Pointer + "/responses", response);
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
                .. _tallies.All.Select(tally => tally.ToFinding(_document, showValues && _keepsValues))
                    .OrderBy(finding => order[finding.Operation!]).ThenByDescending(finding => finding.Level).ThenBy(finding => finding.Path, StringComparer.Ordinal),
            ],
            Uncovered: 0)
        {
            Samples = Samples,
            Notes = [.. Compared == 0 ? ["no response was held against the document."] : Array.Empty<string>(), .. Notes],
        };
    }

    /// <summary>Edits of the document, as a JSON Patch (RFC 6902), with which these deviations would be none: to be reviewed.</summary>
    /// <remarks>It holds the names of undocumented properties and the values that an enum lacks.</remarks>
    public string Suggest() => Suggestions.Of(_document, _validator, _tallies.All.SelectMany(tally => tally.Sightings));

    private static string PathOf(RecordedResponse response, string what = "") => FormattableString.Invariant($"response {response.Status} {what}").TrimEnd();

    private void Check(RecordedResponse response, DocumentedOperation operation, MapNode documented, string pointer)
    {
        if (documented.Map("content") is not { Count: > 0 } content)
        {
            if (response.Body.IsSomething)
            {
                Count(ResponseRules.UndocumentedContentType, operation, PathOf(response), "has a body, and none is documented", pointer, response);
            }
        }
        else if (!response.HasNoBody)
        {
            CheckContent(response, operation, content, pointer + "/content");
        }
    }

    private void CheckContent(RecordedResponse response, DocumentedOperation operation, MapNode content, string pointer)
    {
        var body = response.Body;
        if (response.ContentType is not { } contentType)
        {
            // Without a body, or where nothing of it was recorded, there need be none.
            if (body.Kind != RecordedBodyKind.NotRecorded)
            {
                var (rule, problem) = body.Kind == RecordedBodyKind.Empty ? (ResponseRules.NoBody, "has no body") : (ResponseRules.UndocumentedContentType, "is not documented");
                Count(rule, operation, PathOf(response, "without a content type"), problem, pointer, response);
            }

            return;
        }

        var (key, name) = ContentTypes.Find(content.Keys, contentType);
        var path = PathOf(response, name);
        if (key is null)
        {
            Count(ResponseRules.UndocumentedContentType, operation, path, "is a content type that is not documented", pointer, response);
            return;
        }

        var mediaType = JsonPointer.Append(pointer, key);
        if (body.Kind == RecordedBodyKind.TooDeep)
        {
            _counts.TooLarge++;
        }
        else if (MediaType.IsJson(contentType) && body.Kind is RecordedBodyKind.Empty or RecordedBodyKind.Text)
        {
            var (rule, problem) = body.Kind == RecordedBodyKind.Empty ? (ResponseRules.NoBody, "has no body") : (ResponseRules.NoJson, "has a body that is no JSON");
            Count(rule, operation, path, problem, mediaType, response);
        }
        else if (content.Map(key) is { } media && media.TryGet<Node>("schema", out var schema))
        {
            CheckSchema(response, operation, path, mediaType + "/schema", schema);
        }
    }

    private void CheckSchema(RecordedResponse response, DocumentedOperation operation, string path, string pointer, Node schema)
    {
        IReadOnlyList<Deviation> deviations;
        JsonElement value;
        try
        {
            (value, deviations) = Validate(response, pointer, schema);
        }
        catch (DocumentException)
        {
            // One that asks for too many checks says nothing about the others.
            _counts.TooLarge++;
            return;
        }

        // Where several schemas have the same against a value, it is one deviation.
        var counted = new HashSet<(DeviationKind Kind, string Path, string Expectation)>();
        foreach (var deviation in deviations)
        {
            if (_tallies.Find(ResponseRules.Of(deviation.Kind), operation, $"{path}: {deviation.Place}", deviation.Message, deviation.SchemaPointer, response.Place, deviation) is { } tally)
            {
                tally.Add(deviation, _keepsValues ? JsonValues.At(value, deviation.Path) : null);
                if (counted.Add((deviation.Kind, deviation.Path, deviation.Expectation)))
                {
                    tally.Count();
                }
            }
        }
    }

    // The first reading that has the schema's type, or else the first.
    private (JsonElement Value, IReadOnlyList<Deviation> Deviations) Validate(RecordedResponse response, string pointer, Node schema)
    {
        var settings = new ValidationSettings(SchemaDirection.Response, TellsUndocumented: true);
        var all = response.Body.Readings(response.ContentType!).Select(reading => (Value: reading, Deviations: _validator.Validate(pointer, schema, reading, settings))).ToList();
        return all.Find(reading => !reading.Deviations.Any(deviation => deviation is { Kind: DeviationKind.WrongType, Path: "" })) is { Deviations: not null } fitting ? fitting
            : all is [var first, ..] ? first
            : (default, []);
    }

    private void Count(ResponseRule rule, DocumentedOperation operation, string path, string problem, string pointer, RecordedResponse response) =>
        _tallies.Find(rule, operation, path, problem, pointer, response.Place)?.Count();

    private (MapNode Node, string Pointer) Followed(Node node, string pointer)
    {
        var target = References.Resolve(_document, node, "a response");
        return (target, References.Follow(_document, pointer, node)!.Value.Pointer);
    }
}
