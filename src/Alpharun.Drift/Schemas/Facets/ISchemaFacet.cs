namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares one side of two schemas, whatever they are used for.</summary>
internal interface ISchemaFacet
{
    /// <summary>Notes the changes, and the ways to what is inside.</summary>
    /// <param name="alignment">The schemas, and how they correspond.</param>
    /// <param name="diff">Takes the notes.</param>
    /// <param name="comparer">Compares what is inside.</param>
    void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer);
}
