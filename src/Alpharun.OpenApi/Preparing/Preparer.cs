using Alpharun.OpenApi.Preparing.Mutators;

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
        foreach (var mutator in Mutators)
        {
            mutator.Apply(preparation);
        }
    }
}
