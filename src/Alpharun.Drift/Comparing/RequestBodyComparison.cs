using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the request bodies of operations.</summary>
internal sealed class RequestBodyComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings)
{
    private readonly ContentComparison _content = new(was, now, schemas, findings);

    /// <summary>Compares the request body of an operation.</summary>
    public void Compare(Scope scope, MapNode leftOperation, MapNode rightOperation)
    {
        var (leftNode, rightNode) = (leftOperation.At("requestBody"), rightOperation.At("requestBody"));
        var (left, right) = (was.Resolve(leftNode), now.Resolve(rightNode));
        var here = scope with { Place = Place.RequestBody, Words = "request body", Conditions = Condition.None };
        if (left is null || right is null)
        {
            if (left is not null || right is not null)
            {
                var isRequired = right?.IsTrue("required") == true;
                findings.Add(here, new Change(Facet.Body, left is null ? ChangeKind.Added : ChangeKind.Removed) { Base = left, Revision = right, Conditions = isRequired ? Condition.Required : Condition.None });
            }

            return;
        }

        here = here with { Nodes = new(left, right) };
        if (left.IsTrue("required") != right.IsTrue("required"))
        {
            findings.Add(here, new Change(Facet.Body, right.IsTrue("required") ? ChangeKind.Required : ChangeKind.Optional));
        }

        _content.Compare(here, Place.RequestProperty, left.Map("content"), right.Map("content"));
        findings.AddOthers(left, right, key => key is "required" or "content");
    }
}
