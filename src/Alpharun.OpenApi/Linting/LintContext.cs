using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;
using Alpharun.OpenApi.Validation;

namespace Alpharun.OpenApi.Linting;

/// <summary>The data that the rules check.</summary>
internal sealed class LintContext(LoadedDocument document)
{
    private readonly SchemaValidator _validator = new(document.Root);

    /// <summary>The loaded document.</summary>
    public LoadedDocument Document => document;

    /// <summary>The root of the document.</summary>
    public MapNode Root => document.Root;

    /// <summary>All parts of the document.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; } = DocumentWalk.Parts(document.Root);

    /// <summary>Messages about checks that could not be done.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The paths and their path items, with references resolved.</summary>
    public IEnumerable<(string Path, DocumentPart Item)> PathItems =>
        from part in Parts
        where part.Kind == PartKind.PathItem && part.Pointer.StartsWith("/paths/", StringComparison.Ordinal) && part.Parent is { Kind: PartKind.Document }
        let target = References.Follow(Root, part.Pointer, part.Node)
        where target is not null
        select (part.Key, part with { Node = target.Value.Node, Pointer = target.Value.Pointer });

    /// <summary>Returns the parameters in the list of a part, with references resolved.</summary>
    public IEnumerable<LintParameter> Parameters(DocumentPart owner) =>
        from part in DocumentWalk.Children(owner)
        where part.Kind == PartKind.Parameter
        let map = References.Follow(Root, part.Pointer, part.Node)?.Node as MapNode
        where map?.Text("name") is not null
        select new LintParameter(part, map.Text("name")!, map.Text("in") ?? string.Empty);

    /// <summary>Checks a value in the document against a schema in the document.</summary>
    public IEnumerable<LintFinding> Against(DocumentPart schema, DocumentValue value)
    {
        if (SchemaKeywords.Json(value.Node) is not { } json)
        {
            // The value contains a number that JSON does not support. The rule Specification reports it.
            return [];
        }

        var deviations = _validator.Validate(schema.Pointer, schema.Node, json, new ValidationSettings(DirectionOf(schema)));
        return deviations.Select(deviation => Finding(value, deviation));
    }

    private static SchemaDirection DirectionOf(DocumentPart schema) =>
        schema.SelfAndAncestors().Select(part => part.Kind switch
        {
            PartKind.Response => SchemaDirection.Response,
            PartKind.RequestBody or PartKind.Parameter => SchemaDirection.Request,
            _ => SchemaDirection.Either,
        }).FirstOrDefault(direction => direction != SchemaDirection.Either);

    private LintFinding Finding(DocumentValue value, Deviation deviation)
    {
        var at = deviation.Path.Length == 0 ? string.Empty : $" at {deviation.Path}";
        var asked = JsonPointer.Find(Root, deviation.SchemaPointer)?.Location;
        return new LintFinding(
            value.Rule,
            (JsonPointer.Find(value.Node, deviation.Path) ?? value.Node).Location,
            value.Pointer + deviation.Path,
            $"{value.What}{at} {deviation.Message} (schema: {asked})");
    }
}
