using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares security requirements. Each requirement is a set of security schemes with their required scopes.</summary>
internal sealed class SecurityComparison(Findings findings)
{
    /// <summary>Compares the requirements of the document or of an operation.</summary>
    public void Compare(Scope scope, ListNode? was, ListNode? now)
    {
        var (before, after) = (Requirements(was), Requirements(now));
        var nodes = new Pair<Node>(was ?? scope.Nodes.Base, now ?? scope.Nodes.Revision);
        foreach (var (name, requirement) in before)
        {
            if (after.TryGetValue(name, out var other))
            {
                CompareScopes(scope, requirement, other);
            }
            else
            {
                findings.Add(scope, new Change(Facet.SecurityRequirement, ChangeKind.Removed) { Base = requirement, Revision = nodes.Revision, Subject = name, Was = name });
            }
        }

        foreach (var (name, requirement) in after.Where(entry => !before.ContainsKey(entry.Key)))
        {
            findings.Add(scope, new Change(Facet.SecurityRequirement, ChangeKind.Added) { Base = nodes.Base, Revision = requirement, Subject = name, Is = name });
        }
    }

    private void CompareScopes(Scope scope, MapNode was, MapNode now)
    {
        foreach (var scheme in was.Keys)
        {
            var (before, after) = (was.List(scheme)?.Texts().ToList() ?? [], now.List(scheme)?.Texts().ToList() ?? []);
            Report(ChangeKind.Removed, before.Except(after));
            Report(ChangeKind.Added, after.Except(before));

            void Report(ChangeKind kind, IEnumerable<string> scopes)
            {
                foreach (var name in scopes)
                {
                    findings.Add(scope, new Change(Facet.SecurityScope, kind) { Base = was, Revision = now, Subject = name, Was = scheme, Is = scheme });
                }
            }
        }
    }

    private static OrderedDictionary<string, MapNode> Requirements(ListNode? list)
    {
        var requirements = new OrderedDictionary<string, MapNode>(StringComparer.Ordinal);
        foreach (var requirement in list?.OfType<MapNode>() ?? [])
        {
            var name = requirement.Count == 0 ? "none" : string.Join(" and ", requirement.Keys.Order(StringComparer.Ordinal));
            requirements.TryAdd(name, requirement);
        }

        return requirements;
    }
}
