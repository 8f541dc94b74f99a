using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NameOperationsTests
{
    [Test]
    public void An_operation_gets_the_name_of_its_method_as_operation_id() =>
        Assert.That(Names("""
            /pets:
              get: {operationId: find_pets}
              post: {}
            /pets/{PET_ID}:
              get: {}
            """), Is.EqualTo(new[] { "FindPets", "CreatePet", "GetPet" }));

    [Test]
    public void Two_operations_of_one_name_are_told_apart() =>
        Assert.That(Names("""
            /pets: {get: {}}
            /v2/pets: {get: {}}
            /shops: {get: {operationId: list_pets}}
            """), Is.EqualTo(new[] { "ListPets", "ListPets2", "ListPets3" }));

    [Test]
    public void The_name_goes_into_the_ledger() =>
        Assert.That(Prepared.By<NameOperations>("paths: {'/pets/{id}': {get: {}}}").Names(NameKind.Methods), Is.EqualTo(new Dictionary<string, string>
        {
            ["/paths/~1pets~1{id}/get"] = "GetPet",
        }));

    [Test]
    public void The_name_in_the_ledger_holds() =>
        Assert.That(Prepared.By<NameOperations>(
            "paths: {/pets: {get: {operationId: find_pets}}}",
            names: """{"methods": {"/paths/~1pets/get": "AllPets"}}""")["/paths/~1pets/get"], Is.EqualTo("""{"operationId":"AllPets","x-csharp":{"name":"AllPets"}}"""));

    [Test]
    public void An_operation_id_that_stands_twice_is_refused_with_its_place() =>
        Assert.That(Refused.Message(() => Prepared.By<NameOperations>("""
            paths:
              /pets: {get: {operationId: find}}
              /shops: {get: {operationId: find}}
            """)), Is.EqualTo("pets.yaml:3:31: the operationId 'find' is also that of GET /pets; an operationId must be unique."));

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
