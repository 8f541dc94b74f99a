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
    public void Every_run_produces_the_same_document(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text).Document, Is.EqualTo(first.Document));
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_run_produces_the_same_names(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text).Ledger, Is.EqualTo(first.Ledger));
    }

    [TestCaseSource(nameof(Documents))]
    public void A_second_run_with_the_names_of_the_first_produces_the_same_document(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text, first.Ledger).Document, Is.EqualTo(first.Document));
    }

    [TestCaseSource(nameof(Documents))]
    public void A_second_run_adds_no_names(string text)
    {
        var first = Prepared.From(text);

        Assert.That(Prepared.From(text, first.Ledger).Ledger, Is.EqualTo(first.Ledger));
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_mutator_is_idempotent(string text)
    {
        var prepared = Prepared.From(text);

        // RemoveExtensions is excluded, because it would remove the extensions that the other mutators have added.
        var changed = OpenApi.Preparing.Preparer.Mutators.Where(mutator => mutator is not RemoveExtensions && prepared.ChangedBy(mutator)).Select(mutator => mutator.GetType().Name);

        Assert.That(changed, Is.Empty);
    }

    [Test]
    public void Every_supported_feature_gets_its_types() =>
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
