using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the security schemes of two documents.</summary>
internal sealed class SecuritySchemeComparison(DocumentView was, DocumentView now, Findings findings)
{
    /// <summary>Compares the security schemes.</summary>
    public void Compare(Scope scope, MapNode? left, MapNode? right)
    {
        foreach (var name in MapNodes.Names(left, right))
        {
            var (leftNode, rightNode) = (left.At(name), right.At(name));
            var (before, after) = (was.Resolve(leftNode), now.Resolve(rightNode));
            var here = scope with { Words = $"security scheme {name}" };
            if (before is not null && after is not null)
            {
                Compare(here with { Nodes = new(before, after) }, name, before, after);
            }
            else
            {
                findings.Add(here, new Change(Facet.SecurityScheme, before is null ? ChangeKind.Added : ChangeKind.Removed) { Base = before ?? left, Revision = after ?? right, Subject = name });
            }
        }
    }

    private void Compare(Scope scope, string name, MapNode left, MapNode right)
    {
        CompareText(scope, name, Facet.SecuritySchemeType, "type", left, right);
        findings.AddOthers(left, right, key => key is "type" or "flows");
        var (before, after) = (left.Map("flows"), right.Map("flows"));
        foreach (var flow in MapNodes.Names(before, after))
        {
            if (before?.Map(flow) is { } one && after?.Map(flow) is { } other)
            {
                CompareFlows(scope, $"{name} {flow}", one, other);
            }
            else
            {
                findings.AddUncovered(left, right, flow);
            }
        }
    }

    private void CompareFlows(Scope scope, string name, MapNode left, MapNode right)
    {
        CompareText(scope, name, Facet.OAuthAuthorizationUrl, "authorizationUrl", left, right);
        CompareText(scope, name, Facet.OAuthTokenUrl, "tokenUrl", left, right);
        findings.AddOthers(left, right, key => key is "authorizationUrl" or "tokenUrl" or "scopes");
        var (before, after) = (left.Map("scopes"), right.Map("scopes"));
        foreach (var scopeName in MapNodes.Names(before, after))
        {
            var (meant, means) = (before?.Text(scopeName), after?.Text(scopeName));
            ChangeKind? kind = before?.Contains(scopeName) != true ? ChangeKind.Added : after?.Contains(scopeName) != true ? ChangeKind.Removed : meant != means ? ChangeKind.Changed : null;
            if (kind is { } change)
            {
                findings.Add(scope, new Change(Facet.OAuthScope, change) { Base = left, Revision = right, Subject = scopeName, Was = meant, Is = means });
            }
        }
    }

    private void CompareText(Scope scope, string name, Facet facet, string key, MapNode left, MapNode right)
    {
        var (before, after) = (left.At(key), right.At(key));
        if (!before.SameAs(after))
        {
            findings.Add(scope, Change.Of(facet, ChangeKind.Changed, before, after) with { Subject = name });
        }
    }
}
