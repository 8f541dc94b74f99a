using Alpharun.OpenApi.Preparing.Mutators;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Prepares a published document for the generator.</summary>
public static class Preparer
{
    /// <summary>The corrections in the order in which they are made.</summary>
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

    /// <summary>Makes all corrections, in the document and in the ledger of names.</summary>
    /// <exception cref="DocumentException">The document holds something that no rule covers.</exception>
    public static void Prepare(Preparation preparation)
    {
        SupportedVersion.Check(preparation.Document);

        var published = (MapNode)preparation.Document.Clone();
        var names = preparation.Names.Clone();

        // The ledger may have served for another document: what that one asked for does not count here.
        preparation.Names.ReplaceBy(names.Clone());
        Run(preparation);

        // Names in the ledger that the document has no place for any more are free to follow what has moved. Nothing else needs
        // a second run.
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
