using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Compares responses of the API with the document, one at a time, and counts their deviations by kind and position. The memory use
/// does not depend on the number of responses. Not thread-safe.
/// </summary>
public sealed class ResponseDrift
{
    /// <summary>The maximum number of findings. Further deviations are only counted.</summary>
    public const int MaxFindings = 2_000;

    private readonly MapNode _document;
    private readonly DocumentedOperations _operations;
    private readonly SchemaValidator _validator;
    private readonly bool _keepsValues;
    private readonly Tallies _tallies = new();
    private readonly ResponseCounts _counts = new();

    /// <summary>Creates a comparison with a document. All references in the document must be resolvable.</summary>
    /// <param name="document">The document.</param>
    /// <param name="keepsValues">
    /// Whether some values are kept for <see cref="Report"/> and <see cref="Suggest"/>. Values can contain private data.
    /// </param>
    /// <param name="baseAddress">
    /// The address that all requests were sent to, such as a proxy or a mock server; <c>null</c> for the servers of the document.
    /// </param>
    /// <exception cref="DocumentException">A path item of the document cannot be resolved.</exception>
    public ResponseDrift(MapNode document, bool keepsValues = false, string? baseAddress = null)
    {
        _document = document;
        _operations = new DocumentedOperations(document, baseAddress);
        _validator = new SchemaValidator(document);
        _keepsValues = keepsValues;
    }

    /// <summary>The operations of the document, such as <c>GET /contacts/{id}</c>.</summary>
    public IReadOnlyList<string> Operations => [.. _operations.All.Select(operation => operation.Name)];

    /// <summary>The number of responses.</summary>
    public long Samples => _counts.All;

    /// <summary>The number of responses that were compared with the document.</summary>
    public long Compared => _counts.Compared;

    /// <summary>The reasons why other responses were not compared, and the number of deviations that are not listed.</summary>
    public IReadOnlyList<string> Notes => [.. _counts.Notes(), .. _tallies.Notes()];

    /// <summary>Compares a response with the document.</summary>
    /// <exception cref="DocumentException">The documented response cannot be resolved.</exception>
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
            Count(ResponseRules.UndocumentedStatus, operation, PathOf(response), "the status is not documented", operation.Pointer + "/responses", response);
            return;
        }

        var (node, pointer) = Followed(documented.Node, documented.Pointer);
        Check(response, operation, node, pointer);
    }

    /// <summary>Creates the report. The findings are in the order of the operations; within an operation, the highest level comes first.</summary>
    /// <param name="documentName">The name of the document in the report.</param>
    /// <param name="source">The name of the source of the responses in the report.</param>
    /// <param name="showValues">Whether the report shows some of the values.</param>
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
            Notes = [.. Compared == 0 ? ["no response was compared with the document."] : Array.Empty<string>(), .. Notes],
        };
    }

    /// <summary>Suggests edits of the document, as a JSON Patch (RFC 6902), that would remove the deviations. Review them before use.</summary>
    /// <remarks>The patch contains the names of undocumented properties and the values that are missing in enums.</remarks>
    public string Suggest() => Suggestions.Of(_document, _validator, _tallies.All.SelectMany(tally => tally.Sightings));

    private static string PathOf(RecordedResponse response, string what = "") => FormattableString.Invariant($"response {response.Status} {what}").TrimEnd();

    private void Check(RecordedResponse response, DocumentedOperation operation, MapNode documented, string pointer)
    {
        if (documented.Map("content") is not { Count: > 0 } content)
        {
            if (response.Body.IsSomething)
            {
                Count(ResponseRules.UndocumentedContentType, operation, PathOf(response), "the response has a body, but no body is documented", pointer, response);
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
            // If the body was not recorded, the content type can be missing.
            if (body.Kind != RecordedBodyKind.NotRecorded)
            {
                var (rule, problem) = body.Kind == RecordedBodyKind.Empty ? (ResponseRules.NoBody, "the body is missing") : (ResponseRules.UndocumentedContentType, "a body without a content type is not documented");
                Count(rule, operation, PathOf(response, "without a content type"), problem, pointer, response);
            }

            return;
        }

        var (key, name) = ContentTypes.Find(content.Keys, contentType);
        var path = PathOf(response, name);
        if (key is null)
        {
            Count(ResponseRules.UndocumentedContentType, operation, path, "the content type is not documented", pointer, response);
            return;
        }

        var mediaType = JsonPointer.Append(pointer, key);
        if (body.Kind == RecordedBodyKind.TooDeep)
        {
            _counts.TooLarge++;
        }
        else if (MediaType.IsJson(contentType) && body.Kind is RecordedBodyKind.Empty or RecordedBodyKind.Text)
        {
            var (rule, problem) = body.Kind == RecordedBodyKind.Empty ? (ResponseRules.NoBody, "the body is missing") : (ResponseRules.NoJson, "the body is not valid JSON");
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
            // A response that requires too many checks does not affect the other responses.
            _counts.TooLarge++;
            return;
        }

        // If several schemas report the same deviation of a value, it is counted once.
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

    // Chooses the first value that has the type of the schema, or else the first value.
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
