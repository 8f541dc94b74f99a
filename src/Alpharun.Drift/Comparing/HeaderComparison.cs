using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the headers of a response. Header names are case-insensitive, and header values are text.</summary>
internal sealed class HeaderComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings)
{
    /// <summary>Compares the headers.</summary>
    public void Compare(Scope scope, MapNode? left, MapNode? right)
    {
        var (before, after) = (Headers(was, left), Headers(now, right));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.OrdinalIgnoreCase))
        {
            var here = scope with { Place = Place.ResponseHeader, Words = $"{scope.Words} header {name}", Conditions = Condition.Text };
            before.TryGetValue(name, out var header);
            after.TryGetValue(name, out var other);
            if (header is not null && other is not null)
            {
                CompareOne(here with { Nodes = new(header, other) }, header, other);
                continue;
            }

            var isRequired = (header ?? other)!.IsTrue("required");
            findings.Add(here, new Change(Facet.Header, header is null ? ChangeKind.Added : ChangeKind.Removed)
            {
                Base = header ?? left,
                Revision = other ?? right,
                Conditions = isRequired ? Condition.Required : Condition.None,
            });
        }
    }

    private static OrderedDictionary<string, MapNode> Headers(DocumentView document, MapNode? headers)
    {
        var all = new OrderedDictionary<string, MapNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, node) in headers.Entries())
        {
            if (document.Resolve(node) is { } header)
            {
                all.TryAdd(name, header);
            }
        }

        return all;
    }

    private void CompareOne(Scope scope, MapNode left, MapNode right)
    {
        if (left.IsTrue("required") != right.IsTrue("required"))
        {
            findings.Add(scope, new Change(Facet.Header, right.IsTrue("required") ? ChangeKind.Required : ChangeKind.Optional));
        }

        if (left.TryGet<Node>("schema", out var leftSchema) && right.TryGet<Node>("schema", out var rightSchema))
        {
            schemas.Add(scope, Place.ResponseHeaderProperty, Schema.Read(was, leftSchema), Schema.Read(now, rightSchema));
        }

        findings.AddOthers(left, right, key => key == "required" || (key == "schema" && left.Contains(key) && right.Contains(key)));
    }
}
