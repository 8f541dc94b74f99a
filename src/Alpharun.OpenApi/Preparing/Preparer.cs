using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Prepares a published document for the generator.</summary>
public static class Preparer
{
    /// <summary>The corrections, in the order in which they are applied.</summary>
    public static IReadOnlyList<IDocumentMutator> Mutators { get; } =
    [
        new LeaveOutOperations(),
        new InlineReferences(),
        new RemoveExtensions(),
        new ChooseMediaTypes(),
        new NormalizeNullability(),
        new UniteScalars(),
        new FlattenCompositions(),
        new NameOperations(),
        new InlineAliases(),
        new HoistObjects(),
        new HoistEnums(),
        new NameEnumValues(),
        new NameParameters(),
        new NameMembers(),
        new MapProperties(),
        new MapOperations(),
        new WriteComments(),
        new ListModels(),
        new CheckNames(),
    ];

    /// <summary>Applies all corrections to the document and adds new names to the ledger of names.</summary>
    /// <exception cref="DocumentException">The document contains something that the generator does not support.</exception>
    public static void Prepare(Preparation preparation)
    {
        SpecificationVersion.Check(preparation.Document);
        if (preparation.Document.Map("paths") is null)
        {
            throw new DocumentException(preparation.Document.Location, "the document has no 'paths', so there are no operations to generate code for.");
        }

        var published = (MapNode)preparation.Document.Clone();
        var names = preparation.Names.Clone();

        // The ledger may have been used with another document. The copy does not record which names that document used.
        preparation.Names.ReplaceBy(names.Clone());
        Run(preparation);

        // If parts of the document moved, their old names become free, and a second run assigns them to the new positions.
        if (names.FreeUnasked(preparation.Names))
        {
            preparation.StartAgain(published, names);
            Run(preparation);
        }
    }

    private static void Run(Preparation preparation)
    {
        foreach (var mutator in Mutators)
        {
            mutator.Apply(preparation);
        }
    }
}
