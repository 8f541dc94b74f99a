using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the discriminator: its property and its mapping.</summary>
internal sealed class DiscriminatorFacet : ISchemaFacet
{
    private const string Keyword = "discriminator";

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        var (was, now) = (diff.Base.Get(Keyword) as MapNode, diff.Revision.Get(Keyword) as MapNode);
        if (was is null || now is null)
        {
            if (was is not null || now is not null)
            {
                diff.Add(new Change(Facet.Discriminator, was is null ? ChangeKind.Added : ChangeKind.Removed)
                {
                    Base = was ?? diff.Base.Key,
                    Revision = now ?? diff.Revision.Key,
                    Was = was?.Text("propertyName"),
                    Is = now?.Text("propertyName"),
                });
            }

            return;
        }

        if (was.Text("propertyName") != now.Text("propertyName"))
        {
            diff.Add(new Change(Facet.DiscriminatorProperty, ChangeKind.Changed) { Base = was, Revision = now, Was = was.Text("propertyName"), Is = now.Text("propertyName") });
        }

        CompareMappings(diff, was, now);
    }

    private static void CompareMappings(SchemaDiff diff, MapNode was, MapNode now)
    {
        var (before, after) = (Mapping(was), Mapping(now));
        Report(ChangeKind.Removed, [.. before.Keys.Except(after.Keys)]);
        Report(ChangeKind.Added, [.. after.Keys.Except(before.Keys)]);
        foreach (var (name, target) in before)
        {
            if (after.TryGetValue(name, out var other) && other != target)
            {
                diff.Add(new Change(Facet.DiscriminatorMapping, ChangeKind.Changed) { Base = was, Revision = now, Subject = name, Was = target, Is = other });
            }
        }

        void Report(ChangeKind kind, string[] names)
        {
            if (names.Length > 0)
            {
                diff.Add(new Change(Facet.DiscriminatorMapping, kind) { Base = was, Revision = now, Subject = string.Join(", ", names) });
            }
        }
    }

    private static Dictionary<string, string> Mapping(MapNode discriminator) =>
        discriminator.Map("mapping")?.ToDictionary(entry => entry.Key, entry => entry.Value.Show(), StringComparer.Ordinal) ?? [];
}
