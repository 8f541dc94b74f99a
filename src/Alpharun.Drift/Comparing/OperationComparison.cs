using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the operations of a path.</summary>
internal sealed class OperationComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings, DriftOptions options)
{
    private static readonly string[] Compared =
    [
        "operationId", "tags", "security", "parameters", "requestBody", "responses", "deprecated", Sunset.Keyword, Stability.Keyword,
    ];

    private readonly Deprecation _deprecation = new(options);
    private readonly SecurityComparison _security = new(findings);
    private readonly ParameterComparison _parameters = new(was, now, schemas, findings, options);
    private readonly RequestBodyComparison _bodies = new(was, now, schemas, findings);
    private readonly ResponseComparison _responses = new(was, now, schemas, findings);

    /// <summary>Compares the operations of a path that is in both documents, or reports the operations of a path that is only in one of them.</summary>
    public void ComparePath(PathMatch path, Pair<Node> nodes)
    {
        var (before, after) = (was.Resolve(path.Base), now.Resolve(path.Revision));
        foreach (var method in HttpMethods.All)
        {
            var (left, right) = (before?.Map(method), after?.Map(method));
            var scope = new Scope
            {
                Operation = $"{method.ToUpperInvariant()} {path.Name}",
                Place = Place.Operation,
                Words = string.Empty,
                Conditions = after is null ? Condition.WithPath : Condition.None,
                Nodes = new(left ?? before ?? nodes.Base, right ?? after ?? nodes.Revision),
            };
            if (left is not null && right is not null)
            {
                Compare(scope, path, new(before!, after!), left, right);
            }
            else if (left is not null)
            {
                Remove(scope, left);
            }
            else if (right is not null)
            {
                findings.Add(scope, new Change(Facet.Operation, ChangeKind.Added) { Revision = right });
            }
        }

        if (before is not null && after is not null)
        {
            findings.AddOthers(before, after, key => key == "parameters" || HttpMethods.Contains(key));
        }
    }

    private void Remove(Scope scope, MapNode left)
    {
        if (ReportInvalidLevel(scope, left) || LevelOf(left) < options.StabilityLevel)
        {
            return;
        }

        var sunset = left.At(Sunset.Keyword);
        var kind = _deprecation.Removal(left.IsTrue("deprecated"), Sunset.Of(sunset));
        findings.Add(scope, new Change(kind == ChangeKind.Invalid ? Facet.Sunset : Facet.Operation, kind) { Base = left, Was = sunset?.Show() });
    }

    private void Compare(Scope scope, PathMatch path, Pair<MapNode> items, MapNode left, MapNode right)
    {
        if (ReportInvalidLevel(scope, left) || ReportInvalidLevel(scope, right))
        {
            return;
        }

        if (LevelOf(left) < options.StabilityLevel)
        {
            if (!left.SameAs(right))
            {
                findings.AddUncovered(left, right, "below the level of stability");
            }

            return;
        }

        scope = scope with { Stability = LevelOf(right) };
        CompareLifecycle(scope, left, right);
        CompareNames(scope, left, right);
        _security.Compare(scope, left.List("security"), right.List("security"));
        _parameters.Compare(scope, path, items, left, right);
        _bodies.Compare(scope, left, right);
        _responses.Compare(scope, left.Map("responses"), right.Map("responses"));
        findings.AddOthers(left, right, key => Compared.Contains(key));
    }

    private void CompareLifecycle(Scope scope, MapNode left, MapNode right)
    {
        var (wasStable, isStable) = (left.At(Stability.Keyword), right.At(Stability.Keyword));
        if (Stability.Change(wasStable, isStable, options.StabilityLevel) is { } kind)
        {
            findings.Add(scope, Change.Of(Facet.Stability, kind, wasStable, isStable) with { Was = wasStable?.Show() ?? "stable", Is = isStable?.Show() ?? "stable" });
        }

        new LifecycleComparison(_deprecation, findings).Compare(scope, left, right);
    }

    private void CompareNames(Scope scope, MapNode left, MapNode right)
    {
        var (before, after) = (left.Text("operationId"), right.Text("operationId"));
        if (before != after)
        {
            var (wasId, isId) = (left.At("operationId"), right.At("operationId"));
            findings.Add(scope, Change.Of(Facet.OperationId, string.IsNullOrEmpty(before) ? ChangeKind.Added : ChangeKind.Removed, wasId, isId));
        }

        var (wasTags, tags) = (left.List("tags")?.Texts().ToList() ?? [], right.List("tags")?.Texts().ToList() ?? []);
        foreach (var tag in wasTags.Except(tags))
        {
            findings.Add(scope, new Change(Facet.Tag, ChangeKind.Removed) { Base = left.List("tags"), Subject = tag, Was = tag });
        }

        foreach (var tag in tags.Except(wasTags))
        {
            findings.Add(scope, new Change(Facet.Tag, ChangeKind.Added) { Revision = right.List("tags"), Subject = tag, Is = tag });
        }
    }

    private bool ReportInvalidLevel(Scope scope, MapNode operation)
    {
        if (!operation.TryGet<Node>(Stability.Keyword, out var level) || !Stability.IsInvalid(level))
        {
            return false;
        }

        findings.Add(scope, new Change(Facet.Stability, ChangeKind.Invalid) { Subject = level.Show() });
        return true;
    }

    private static StabilityLevel LevelOf(MapNode operation) =>
        (operation.TryGet<Node>(Stability.Keyword, out var level) ? Stability.Stated(level) : null) ?? StabilityLevel.Stable;
}
