using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>
/// Compares the components: reports the removed schemas and the changes of security schemes. Other changes of components are reported
/// where the components are used. Changes of unused components are only counted.
/// </summary>
internal sealed class ComponentComparison(DocumentView was, DocumentView now, SchemaComparer comparer, Findings findings)
{
    /// <summary>Compares the components.</summary>
    public void Compare()
    {
        var (left, right) = (was.Root.Map("components"), now.Root.Map("components"));
        var scope = new Scope { Place = Place.Components, Words = "components", Nodes = new(left ?? (Node)was.Root, right ?? (Node)now.Root) };
        CompareSchemas(scope, left?.Map("schemas"), right?.Map("schemas"));
        new SecuritySchemeComparison(was, now, findings).Compare(scope, left?.Map("securitySchemes"), right?.Map("securitySchemes"));
        foreach (var section in MapNodes.Names(left, right).Where(section => section is not "schemas" and not "securitySchemes"))
        {
            CountUnused(scope, section, left?.Map(section), right?.Map(section));
        }
    }

    private void CompareSchemas(Scope scope, MapNode? left, MapNode? right)
    {
        foreach (var (name, node) in left.Entries())
        {
            if (right is not null && right.TryGet<Node>(name, out var other))
            {
                comparer.Compare(Schema.Read(was, node), Schema.Read(now, other));
            }
            else
            {
                findings.Add(scope, new Change(Facet.Schema, ChangeKind.Removed) { Base = node, Revision = right, Subject = name, Was = name });
            }
        }

        foreach (var (name, node) in right.Entries().Where(entry => left?.Contains(entry.Key) != true))
        {
            findings.AddUncovered(scope.Nodes.Base, node, name);
        }
    }

    private void CountUnused(Scope scope, string section, MapNode? left, MapNode? right)
    {
        foreach (var name in MapNodes.Names(left, right))
        {
            var (before, after) = (left.At(name), right.At(name));
            if (!before.SameAs(after) && !was.IsUsed(before) && !now.IsUsed(after))
            {
                findings.AddUncovered(before ?? scope.Nodes.Base, after ?? scope.Nodes.Revision, $"{section} {name}");
            }
        }
    }
}
