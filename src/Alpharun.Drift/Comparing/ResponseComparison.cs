using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the responses of an operation: statuses, headers and content.</summary>
internal sealed class ResponseComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings)
{
    private readonly ContentComparison _content = new(was, now, schemas, findings);
    private readonly HeaderComparison _headers = new(was, now, schemas, findings);

    /// <summary>Compares the responses.</summary>
    public void Compare(Scope scope, MapNode? left, MapNode? right)
    {
        foreach (var status in MapNodes.Names(left, right).Where(status => !status.StartsWith("x-", StringComparison.Ordinal)))
        {
            var (leftNode, rightNode) = (left.At(status), right.At(status));
            if (leftNode is not null && rightNode is not null)
            {
                Compare(scope, status, was.Resolve(leftNode), now.Resolve(rightNode));
                continue;
            }

            var conditions = status.StartsWith('2') ? Condition.Success : Condition.None;
            findings.Add(
                scope with { Place = Place.Response, Words = string.Empty, Conditions = conditions },
                new Change(Facet.Status, leftNode is null ? ChangeKind.Added : ChangeKind.Removed) { Base = leftNode ?? left, Revision = rightNode ?? right, Subject = status, Was = leftNode is null ? null : status, Is = rightNode is null ? null : status });
        }
    }

    private void Compare(Scope scope, string status, MapNode? left, MapNode? right)
    {
        if (left is null || right is null)
        {
            return;
        }

        var here = scope with { Place = Place.ResponseBody, Words = $"response {status}", Conditions = Condition.None, Nodes = new(left, right) };
        _headers.Compare(here, left.Map("headers"), right.Map("headers"));
        _content.Compare(here, Place.ResponseProperty, left.Map("content"), right.Map("content"));
        findings.AddOthers(left, right, key => key is "headers" or "content");
    }
}
