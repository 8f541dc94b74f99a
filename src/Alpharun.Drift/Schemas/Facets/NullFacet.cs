using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares whether null is allowed, by <c>nullable</c>, by the type <c>null</c> or by an alternative that is null.</summary>
internal sealed class NullFacet : ISchemaFacet
{
    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved || alignment.TypesAreListed)
        {
            return;
        }

        var was = alignment.BaseAllowsNull ? true : SchemaTypes.AllowsNull(diff.Base);
        var now = alignment.RevisionAllowsNull ? true : SchemaTypes.AllowsNull(diff.Revision);
        if (was is null || now is null)
        {
            // If neither schema has a type, only `nullable` is compared.
            (was, now) = SchemaTypes.Own(diff.Base).Count + SchemaTypes.Own(diff.Revision).Count == 0 ? (was == true, now == true) : (false, false);
        }

        if (was == now)
        {
            return;
        }

        if (alignment.NullIsType)
        {
            diff.Add(new Change(Facet.TypeList, now == true ? ChangeKind.Widened : ChangeKind.Narrowed) { Base = diff.Base.Key, Revision = diff.Revision.Key, Subject = "null" });
            return;
        }

        diff.Add(new Change(Facet.Nullability, now == true ? ChangeKind.Allowed : ChangeKind.Forbidden)
        {
            Base = diff.Base.Get("nullable") ?? diff.Base.Get("type") ?? diff.Base.Key,
            Revision = diff.Revision.Get("nullable") ?? diff.Revision.Get("type") ?? diff.Revision.Key,
        });
    }
}
