using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class PreparerTests
{
    [Test]
    public void The_mutators_run_in_this_order() =>
        Assert.That(OpenApi.Preparing.Preparer.Mutators.Select(mutator => mutator.GetType().Name), Is.EqualTo(new[]
        {
            "LeaveOutOperations", "InlineReferences", "RemoveExtensions", "ChooseMediaTypes", "NormalizeNullability", "UniteScalars", "FlattenCompositions",
            "NameOperations", "InlineAliases", "HoistObjects", "HoistEnums", "NameEnumValues", "NameParameters", "NameMembers", "MapProperties", "MapOperations",
            "WriteComments", "ListModels", "CheckNames",
        }));

    [TestCaseSource(nameof(Documents))]
    public void Every_run_gives_the_same_document(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text).Document, Is.EqualTo(first.Document));
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_run_gives_the_same_names(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text).Ledger, Is.EqualTo(first.Ledger));
    }

    [TestCaseSource(nameof(Documents))]
    public void The_names_of_the_first_run_give_the_same_document_in_the_second(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text, first.Ledger).Document, Is.EqualTo(first.Document));
    }

    [TestCaseSource(nameof(Documents))]
    public void The_names_of_the_first_run_are_all_that_the_second_needs(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text, first.Ledger).Ledger, Is.EqualTo(first.Ledger));
    }

    [TestCaseSource(nameof(Documents))]
    public void No_mutator_changes_what_it_has_been_over(string text)
    {
        var prepared = Prepared.From(text);

        // What RemoveExtensions removes from a prepared document is what the others have written.
        var changed = OpenApi.Preparing.Preparer.Mutators.Where(mutator => mutator is not RemoveExtensions && prepared.ChangedBy(mutator)).Select(mutator => mutator.GetType().Name);

        Assert.That(changed, Is.Empty);
    }

    [Test]
    public void Every_shape_that_is_covered_gets_its_types() =>
        Assert.That(Prepared.From(PreparedPets.Document).Types, Is.EqualTo(new[]
        {
            "Kind", "Animal", "Pet", "HousePet", "PetChange", "Shop",
            "Owner", "Vaccination", "House", "ShopHouse",
            "ListShopPetsResponse", "ListShopPetsResponsePaging", "ListShopPetsDefaultResponse", "ListShopPetsDefaultResponseDetail",
            "AddPetRequest", "AddPetRequestOwner",
            "PetSize", "PetMood", "AddPetRequestSize", "ListShopPetsSize", "ListShopPetsKind", "ListSizesValue",
        }));

    private static IEnumerable<TestCaseData> Documents() =>
    [
        new TestCaseData(RepositoryFiles.PublishedDocument).SetArgDisplayNames("published"),
        new TestCaseData(PreparedPets.Document).SetArgDisplayNames("pets"),
    ];
}
