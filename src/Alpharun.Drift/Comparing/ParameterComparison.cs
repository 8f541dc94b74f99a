using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the parameters of an operation.</summary>
internal sealed class ParameterComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings, DriftOptions options)
{
    private static readonly string[] Compared = ["name", "in", "required", "schema", "content", "deprecated", Sunset.Keyword, Stability.Keyword];

    private readonly Deprecation _deprecation = new(options);

    /// <summary>Compares the parameters. A path parameter that was only renamed is the same parameter.</summary>
    public void Compare(Scope scope, PathMatch path, Pair<MapNode> items, MapNode left, MapNode right)
    {
        var (before, others) = ExplodedObject.Align(was, Parameter.Of(was, left, items.Base), now, Parameter.Of(now, right, items.Revision));
        var after = others.ToDictionary(parameter => parameter.Key);
        foreach (var parameter in before)
        {
            var renamed = parameter.In == "path" && path.Renamed.TryGetValue(parameter.Name, out var name) ? ("path", name) : parameter.Key;
            var here = At(scope, parameter);
            if (after.Remove(renamed, out var other) || after.Remove(parameter.Key, out other))
            {
                Compare(here with { Nodes = new(parameter.Source, other.Source) }, parameter, other);
            }
            else
            {
                Remove(here, parameter);
            }
        }

        foreach (var parameter in after.Values)
        {
            findings.Add(At(scope, parameter), new Change(Facet.Parameter, ChangeKind.Added) { Revision = parameter.Source, Conditions = parameter.Conditions });
        }
    }

    private static Scope At(Scope scope, Parameter parameter) =>
        scope with { Place = Place.RequestParameter, Words = $"{parameter.In} parameter {parameter.Name}", Conditions = Condition.None };

    private void Remove(Scope scope, Parameter parameter)
    {
        var sunset = parameter.Node.At(Sunset.Keyword);
        var kind = _deprecation.Removal(parameter.Node.IsTrue("deprecated"), Sunset.Of(sunset));
        findings.Add(scope, new Change(kind == ChangeKind.Invalid ? Facet.Sunset : Facet.Parameter, kind) { Base = parameter.Source, Was = sunset?.Show() });
    }

    private void Compare(Scope scope, Parameter before, Parameter after)
    {
        if (before.IsRequired != after.IsRequired)
        {
            findings.Add(scope, new Change(Facet.Parameter, after.IsRequired ? ChangeKind.Required : ChangeKind.Optional));
        }

        var level = after.Node.At(Stability.Keyword);
        new LifecycleComparison(_deprecation, findings).Compare(scope with { Stability = Stability.Stated(level) ?? scope.Stability }, before.Node, after.Node);
        CompareSchemas(scope, before, after);
        findings.AddOthers(before.Node, after.Node, key => Compared.Contains(key));
    }

    private void CompareSchemas(Scope scope, Parameter before, Parameter after)
    {
        var (left, right) = (SchemaOf(was, before.Node, out var mediaType), SchemaOf(now, after.Node, out _));
        if (left is null || right is null)
        {
            if (left is not null || right is not null)
            {
                findings.AddUncovered(before.Node, after.Node, "schema");
            }

            return;
        }

        if (RepeatableParameter.Becomes(left, right, after))
        {
            findings.Add(scope, new Change(Facet.Type, ChangeKind.Widened) { Base = left.Key, Revision = right.Key, Was = left.Text("type"), Is = "array" });
            return;
        }

        var isText = mediaType is null || !MediaType.Parse(mediaType).AllowsJson;
        var conditions = (after.IsRequired ? Condition.Required : Condition.None)
            | (after.In == "header" ? Condition.InHeader : Condition.None)
            | (isText ? Condition.Text : Condition.None);
        schemas.Add(scope with { Conditions = conditions }, Place.RequestParameterProperty, left, right);
    }

    private static Schema? SchemaOf(DocumentView document, MapNode parameter, out string? mediaType)
    {
        mediaType = null;
        if (parameter.TryGet<Node>("schema", out var schema))
        {
            return Schema.Read(document, schema);
        }

        if (parameter.Map("content")?.FirstOrDefault() is not { Value: MapNode content } entry || !content.TryGet<Node>("schema", out var inner))
        {
            return null;
        }

        mediaType = entry.Key;
        return Schema.Read(document, inner);
    }
}
