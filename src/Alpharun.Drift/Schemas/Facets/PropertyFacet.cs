using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the properties and which of them are required.</summary>
internal sealed class PropertyFacet : ISchemaFacet
{
    /// <summary>Reports the properties of the base schema that a predicate selects as removed.</summary>
    public static void Compare(SchemaDiff diff, Func<string, bool> counts)
    {
        var required = diff.Base.Texts("required");
        foreach (var (name, property) in diff.Base.Map("properties").Where(entry => counts(entry.Key)))
        {
            diff.Add(new Change(Facet.Property, ChangeKind.Removed) { Base = property.Node, Revision = diff.Revision.Key, Subject = name, Conditions = Of(property, required.Contains(name)) });
        }
    }

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        var (was, now) = (diff.Base.Map("properties"), diff.Revision.Map("properties"));
        var (wasRequired, nowRequired) = (diff.Base.Texts("required").ToHashSet(), diff.Revision.Texts("required").ToHashSet());
        Compare(diff, name => !now.ContainsKey(name));
        foreach (var (name, property) in now)
        {
            var conditions = Of(property, nowRequired.Contains(name));
            if (!was.TryGetValue(name, out var before))
            {
                diff.Add(new Change(Facet.Property, ChangeKind.Added) { Base = diff.Base.Key, Revision = property.Node, Subject = name, Conditions = conditions });
                continue;
            }

            if (wasRequired.Contains(name) != nowRequired.Contains(name))
            {
                var kind = nowRequired.Contains(name) ? ChangeKind.Required : ChangeKind.Optional;
                diff.Add(new Change(Facet.Property, kind) { Base = before.Node, Revision = property.Node, Subject = name, Conditions = conditions });
            }

            comparer.Inside(diff, "." + name, before, property, conditions);
        }
    }

    private static Condition Of(Schema property, bool isRequired) =>
        (isRequired ? Condition.Required : Condition.None)
        | (property.IsTrue("readOnly") ? Condition.ReadOnly : Condition.None)
        | (property.IsTrue("writeOnly") ? Condition.WriteOnly : Condition.None)
        | (property.Get("default") is not null ? Condition.HasDefault : Condition.None);
}
