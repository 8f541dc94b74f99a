using Alpharun.Drift.Client;
using Alpharun.OpenApi.Preparing;
using static Alpharun.Drift.Tests.Client.ClientDocuments;

namespace Alpharun.Drift.Tests.Client;

/// <summary>Names in the ledger are kept, so that programs keep compiling.</summary>
public class ClientNamesTests
{
    private const string One = "{get: {operationId: one, responses: {'204': {description: OK} } } }";
    private static readonly string Two = One.Replace("one", "two", StringComparison.Ordinal);

    [Test]
    public void A_method_keeps_its_name_in_the_ledger_if_its_operationId_changes() => Assert.That(
        Felt(WithPaths($"/a: {One}"), WithPaths($"/a: {Two}"), """{"methods": {"/paths/~1a/get": "One"}}"""),
        Is.EqualTo(["client-operation-id-changed One: nothing, nothing"]));

    [Test]
    public void A_name_in_the_ledger_is_lost_if_its_type_is_renamed() => Assert.That(
        Felt(
            Received("{$ref: '#/components/schemas/Old'}", "Old: {type: object, properties: {error: {type: string} } }"),
            Received("{$ref: '#/components/schemas/New'}", "New: {type: object, properties: {error: {type: string} } }"),
            """{"members": {"/components/schemas/Old/properties/error": "Code"}}"""),
        Is.EqualTo(["client-type-renamed New: nothing, no longer compiles", "client-member-renamed New.Error: nothing, no longer compiles"]));

    [Test]
    public void A_generated_name_is_kept_if_a_new_type_would_get_the_same_name()
    {
        const string Thing = "Thing: {type: object, properties: {part: {type: object, properties: {a: {type: string} } } } }";
        const string Another = "Another: {type: object, properties: {part: {type: object, properties: {b: {type: string} } } } }";
        string Document(string schemas) => WithPaths($"/a: {One}", $"components: {{schemas: {{ {schemas} }} }}");

        Assert.That(
            Felt(Document(Thing), Document($"{Another}, {Thing}")),
            Is.EqualTo(["client-type-added Another: nothing, nothing", "client-type-added AnotherPart: nothing, nothing"]));
    }

    [Test]
    public void The_ledger_is_not_changed()
    {
        var audience = new ClientAudience(new NameLedger(), []);

        DriftDiff.Compare(WithPaths($"/a: {One}"), "base.yaml", WithPaths($"/b: {Two}"), "revision.yaml", new DriftOptions { Client = audience });

        Assert.That(audience.Names![OpenApi.Preparing.NameKind.Methods], Is.Empty);
    }
}
