using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class LeaveOutOperationsTests
{
    private const string Shop = """
        paths:
          /pets:
            get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
            post: {responses: {'201': {$ref: '#/components/responses/Sold'}}}
        components:
          responses:
            Sold: {content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}
          schemas:
            Pet: {properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}}
            Bill: {properties: {owner: {$ref: '#/components/schemas/Owner'}, lines: {items: {$ref: '#/components/schemas/Line'}}}}
            Line: {properties: {price: {type: number}}}
            Owner: {properties: {name: {type: string}}}
            Unused: {properties: {name: {type: string}}}
        """;

    [Test]
    public void An_operation_in_the_list_is_removed() =>
        Assert.That(LeftOut("POST /pets").Keys("/paths/~1pets"), Is.EqualTo(new[] { "get" }));

    [Test]
    public void Schemas_that_only_the_operation_uses_are_removed() =>
        Assert.That(LeftOut("POST /pets").Types, Is.EqualTo(new[] { "Pet", "Owner", "Unused" }));

    [Test]
    public void Without_a_list_nothing_changes() =>
        Assert.That(Prepared.By<LeaveOutOperations>(Shop).Types, Has.Count.EqualTo(5));

    [Test]
    public void A_schema_is_kept_if_a_reference_to_a_part_of_it_remains()
    {
        var prepared = Prepared.From("""
            paths:
              /pets:
                get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
              /names:
                get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet/properties/owner'}}}}}}
            components:
              schemas:
                Pet: {properties: {name: {$ref: '#/components/schemas/Name'}, owner: {properties: {id: {type: string}}}}}
                Name: {properties: {first: {type: string}}}
            """, leftOut: """{"GET /pets": "tried"}""");

        Assert.That(prepared.Types, Does.Contain("Pet").And.Contain("Name"));
    }

    [TestCase("GET /cats")]
    [TestCase("DELETE /pets")]
    public void An_operation_that_does_not_exist_is_rejected(string operation) =>
        Assert.That(Refused.Message(() => LeftOut(operation)), Is.EqualTo(
            $"{operation} is in the list of operations to leave out, but the document has no such operation; remove it from the list."));

    private static Prepared LeftOut(string operation) => Prepared.By<LeaveOutOperations>(Shop, leftOut: $$"""{"{{operation}}": "a reason"}""");
}
