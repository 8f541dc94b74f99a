using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas.Facets;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// Reports the changes of schemas at the positions where the schemas are used. A component is compared once, and its changes are reported
/// for every request and response that contains it.
/// </summary>
internal sealed class SchemaFindings(SchemaComparer comparer, Findings findings, DriftOptions options)
{
    // A component that is used at many positions of a body is only reported at the first positions.
    private const int MaxUses = 8;

    // Limits the depth of nested components, because a longer path is not readable.
    private const int MaxSteps = 64;
    private const Condition OfProperty = Condition.ReadOnly | Condition.WriteOnly | Condition.Required | Condition.HasDefault;

    private readonly Deprecation _deprecation = new(options);

    /// <summary>Compares two schemas and reports their changes at a position.</summary>
    /// <param name="scope">The position of the schema.</param>
    /// <param name="inside">The place whose rules apply to nested schemas.</param>
    /// <param name="was">The schema in the base document.</param>
    /// <param name="now">The schema in the revised document.</param>
    public void Add(Scope scope, Place inside, Schema was, Schema now)
    {
        var diff = comparer.Compare(was, now);
        if (diff.IsChanged)
        {
            Visit(diff, scope, inside, string.Empty, 0, []);
        }
    }

    private void Visit(SchemaDiff diff, Scope scope, Place inside, string path, int steps, Dictionary<SchemaDiff, int> uses)
    {
        var used = uses.GetValueOrDefault(diff);
        if (used >= MaxUses || steps > MaxSteps)
        {
            return;
        }

        // Prevents endless recursion into a schema that contains itself.
        uses[diff] = MaxUses;
        var here = scope with { Words = Join(scope.Words, path), Nodes = new Pair<Node>(diff.Base.Key, diff.Revision.Key) };
        foreach (var change in diff.Changes)
        {
            Report(diff, change, here, inside, scope.Words, path);
        }

        foreach (var edge in diff.Edges.Where(edge => edge.To.IsChanged))
        {
            var isItems = edge.Step == SchemaEdge.Items;
            var next = scope with
            {
                Place = inside,
                // The items of a list parameter are values of the parameter.
                FallbackPlace = isItems && steps == 0 && inside == Place.RequestParameterProperty ? scope.Place : null,
                Conditions = (scope.Conditions & ~OfProperty) | edge.Conditions,
            };
            Visit(edge.To, next, inside, path + edge.Step, steps + 1, uses);
        }

        uses[diff] = used + 1;
    }

    private void Report(SchemaDiff diff, Change change, Scope here, Place inside, string words, string path)
    {
        switch (change.Facet)
        {
            case Facet.Property:
                findings.Add(here with { Place = inside, Words = Join(words, $"{path}.{change.Subject}"), Conditions = here.Conditions & ~OfProperty }, change);
                break;
            case Facet.Deprecation:
                ReportDeprecation(diff, change, here);
                break;
            case Facet.Stability:
                var kind = Stability.Change(diff.Base.Get(Stability.Keyword), diff.Revision.Get(Stability.Keyword), options.StabilityLevel);
                findings.Add(here, change with { Kind = kind ?? change.Kind, Was = diff.Base.Text(Stability.Keyword) ?? "stable", Is = diff.Revision.Text(Stability.Keyword) ?? "stable" });
                break;
            default:
                findings.Add(here, change);
                break;
        }
    }

    private void ReportDeprecation(SchemaDiff diff, Change change, Scope here)
    {
        var sunset = Sunset.Of(diff.Revision.Get(Sunset.Keyword));
        var stability = Stability.Stated(diff.Revision.Get(Stability.Keyword)) ?? here.Stability;
        var kind = _deprecation.Change(diff.Base.IsTrue("deprecated"), diff.Revision.IsTrue("deprecated"), sunset, stability);
        findings.Add(here, change with { Kind = kind!.Value, Is = sunset.Node?.Show() });
    }

    private static string Join(string words, string path) => path.Length == 0 ? words : $"{words}: {path.TrimStart('.')}";
}
