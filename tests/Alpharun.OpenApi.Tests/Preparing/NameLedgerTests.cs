using System.Text;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NameLedgerTests
{
    [Test]
    public void A_new_ledger_has_every_section() =>
        Assert.That(Text(new NameLedger()), Is.EqualTo("""
            {
              "types": {},
              "members": {},
              "values": {},
              "methods": {},
              "parameters": {}
            }

            """.ReplaceLineEndings("\n")));

    [Test]
    public void An_assigned_name_does_not_change()
    {
        var ledger = new NameLedger();
        ledger.Give(NameKind.Types, "/a", () => "First");

        Assert.That(ledger.Give(NameKind.Types, "/a", () => "Second"), Is.EqualTo("First"));
    }

    [Test]
    public void One_pointer_can_have_a_name_of_each_kind()
    {
        var ledger = new NameLedger();
        ledger.Give(NameKind.Types, "/a", () => "Pet");

        Assert.That(ledger.Give(NameKind.Members, "/a", () => "PetValue"), Is.EqualTo("PetValue"));
    }

    [Test]
    public void The_order_in_which_names_are_assigned_does_not_affect_the_output()
    {
        var one = new NameLedger();
        one.Give(NameKind.Types, "/b", () => "B");
        one.Give(NameKind.Types, "/a", () => "A");
        var other = new NameLedger();
        other.Give(NameKind.Types, "/a", () => "A");
        other.Give(NameKind.Types, "/b", () => "B");

        Assert.That(one.ToBytes(), Is.EqualTo(other.ToBytes()));
    }

    [Test]
    public void Reading_the_output_gives_the_same_ledger() =>
        Assert.That(Text(NameLedger.Read(RepositoryFiles.Names, "names.json")), Is.EqualTo(RepositoryFiles.Names));

    [Test]
    public void Sections_can_be_missing() =>
        Assert.That(NameLedger.Read("""{"types": {"/a": "Pet"}}""", "names.json")[NameKind.Types]["/a"], Is.EqualTo("Pet"));

    [Test]
    public void Names_directly_below_a_pointer_are_found()
    {
        var ledger = NameLedger.Read("""{"members": {"/a": "A", "/a/b": "B", "/a/b/c": "C", "/a/d": "D", "/ab/e": "E"}}""", "names.json");

        Assert.That(ledger.Below(NameKind.Members, "/a"), Is.EqualTo(new[] { "B", "D" }));
    }

    [TestCase("""{"type": {}}""", "names.json:1:10: 'type' is not a section of a ledger of names; the sections are types, members, values, methods, parameters.")]
    [TestCase("""{"types": []}""", "names.json:1:11: 'types' is not a section of a ledger of names; the sections are types, members, values, methods, parameters.")]
    [TestCase("""{"0": {}}""", "names.json:1:7: '0' is not a section of a ledger of names; the sections are types, members, values, methods, parameters.")]
    [TestCase("""{"types, members": {}}""", "names.json:1:20: 'types, members' is not a section of a ledger of names; the sections are types, members, values, methods, parameters.")]
    [TestCase("""[]""", "names.json:1:1: expected a map of keys and values at the root of the document.")]
    [TestCase("""{"types": {"/a": "A", "/a": "B"}}""", "names.json:1:23: the key '/a' appears twice in one map.")]
    public void An_invalid_ledger_is_rejected_with_the_location(string json, string message) =>
        Assert.That(Refused.Message(() => NameLedger.Read(json, "names.json")), Is.EqualTo(message));

    [TestCase("\"\"")]
    [TestCase("\"a b\"")]
    [TestCase("\"1st\"")]
    [TestCase("\"Pet-Shop\"")]
    [TestCase("\"Pet; //\"")]
    [TestCase("\"Pet\\n\"")]
    [TestCase("null")]
    [TestCase("true")]
    [TestCase("5")]
    [TestCase("{}")]
    public void An_invalid_identifier_is_rejected_with_its_location(string name) =>
        Assert.That(Refused.Message(() => NameLedger.Read($$$"""{"types": {"/a": {{{name}}} } }""", "names.json")), Is.EqualTo("names.json:1:18: the name of /a is not a valid C# identifier."));

    [TestCase("Pet")]
    [TestCase("_1")]
    [TestCase("@class")]
    [TestCase("Größe")]
    public void A_valid_identifier_is_accepted(string name) =>
        Assert.That(() => NameLedger.Read($$$"""{"types": {"/a": "{{{name}}}"} }""", "names.json"), Throws.Nothing);

    private static string Text(NameLedger ledger) => Encoding.UTF8.GetString(ledger.ToBytes());
}
