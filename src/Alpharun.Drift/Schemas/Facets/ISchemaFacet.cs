namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares one aspect of two schemas, independent of their use.</summary>
internal interface ISchemaFacet
{
    /// <summary>Adds the changes and the edges to nested schemas to the diff.</summary>
    /// <param name="alignment">The aligned schemas.</param>
    /// <param name="diff">The diff that receives the changes and edges.</param>
    /// <param name="comparer">The comparer for nested schemas.</param>
    void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer);
}
