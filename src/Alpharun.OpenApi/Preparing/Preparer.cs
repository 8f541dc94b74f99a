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
        new ListModels(),
    ];

    /// <summary>Makes all corrections, in the document and in the ledger of names.</summary>
    /// <exception cref="Reading.DocumentException">The document holds something that no rule covers.</exception>
    public static void Prepare(Preparation preparation)
    {
        SupportedVersion.Check(preparation.Document);

        // On a copy first, to learn which names the document still has a place for: those of the rest are free to go along
        // with what has moved.
        var rehearsal = new Preparation((MapNode)preparation.Document.Clone(), preparation.Names.Clone(), preparation.LeftOut);
        Run(rehearsal);
        preparation.Names.FreeUnasked(rehearsal.Names);
        Run(preparation);
    }

    private static void Run(Preparation preparation)
    {
        foreach (var mutator in Mutators)
        {
            mutator.Apply(preparation);
        }
    }
}
