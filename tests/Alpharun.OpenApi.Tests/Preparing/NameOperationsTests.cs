using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NameOperationsTests
{
    [Test]
    public void The_operation_id_is_set_to_the_method_name() =>
        Assert.That(Names("""
            /pets:
              get: {operationId: find_pets}
              post: {}
            /pets/{PET_ID}:
              get: {}
            """), Is.EqualTo(new[] { "FindPets", "CreatePet", "GetPet" }));

    [Test]
    public void Two_operations_with_the_same_name_get_different_names() =>
        Assert.That(Names("""
            /pets: {get: {}}
            /v2/pets: {get: {}}
            /shops: {get: {operationId: list_pets}}
            """), Is.EqualTo(new[] { "ListPets", "ListPets2", "ListPets3" }));

    [Test]
    public void The_name_is_added_to_the_ledger() =>
        Assert.That(Prepared.By<NameOperations>("paths: {'/pets/{id}': {get: {}}}").Names(NameKind.Methods), Is.EqualTo(new Dictionary<string, string>
        {
            ["/paths/~1pets~1{id}/get"] = "GetPet",
        }));

    [Test]
    public void The_name_in_the_ledger_is_used() =>
        Assert.That(Prepared.By<NameOperations>(
            "paths: {/pets: {get: {operationId: find_pets}}}",
            names: """{"methods": {"/paths/~1pets/get": "AllPets"}}""")["/paths/~1pets/get"], Is.EqualTo("""{"operationId":"AllPets","x-csharp":{"name":"AllPets"}}"""));

    [Test]
    public void A_duplicate_operation_id_is_rejected_with_its_location() =>
        Assert.That(Refused.Message(() => Prepared.By<NameOperations>("""
            paths:
              /pets: {get: {operationId: find}}
              /shops: {get: {operationId: find}}
            """)), Is.EqualTo("pets.yaml:3:31: the operationId 'find' is also used by GET /pets; an operationId must be unique."));

    private static string[] Names(string paths)
    {
        var prepared = Prepared.By<NameOperations>("paths:\n  " + paths.Replace("\n", "\n  ", StringComparison.Ordinal));
        return
        [
            .. from path in prepared.Keys("/paths")
               let pointer = "/paths/" + path.Replace("/", "~1", StringComparison.Ordinal)
               from method in prepared.Keys(pointer)
               select prepared[$"{pointer}/{method}/operationId"]!.Trim('"'),
        ];
    }
}
