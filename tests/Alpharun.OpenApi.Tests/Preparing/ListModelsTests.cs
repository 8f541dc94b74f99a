using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class ListModelsTests
{
    [Test]
    public void The_document_lists_the_generated_types() =>
        Assert.That(Prepared.UpTo<ListModels>("""
            components:
              schemas:
                pet: {properties: {size: {enum: [small]}, shop: {properties: {id: {type: string}}}}}
                Name: {type: string}
            """)["/x-csharp/models"], Is.EqualTo("""["Pet","Shop","PetSize"]"""));

    [Test]
    public void A_document_without_types_has_an_empty_list() =>
        Assert.That(Prepared.UpTo<ListModels>("paths: {}")["/x-csharp/models"], Is.EqualTo("[]"));
}
