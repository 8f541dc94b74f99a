using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests the names from the published document. They are the public API of the client.</summary>
public sealed class PublishedDocumentTests
{
    private static readonly Prepared Published = Prepared.From(RepositoryFiles.PublishedDocument, RepositoryFiles.Names);

    [Test]
    public void The_checked_in_ledger_is_complete() => Assert.That(Published.Ledger, Is.EqualTo(RepositoryFiles.Names));

    [Test]
    public void The_types_have_these_names() =>
        Assert.That(Published.Types, Is.SupersetOf(new[]
        {
            "CustomerInteraction", "Error", "Teammate", "DataExtractionField", "Account", "Contact", "CustomField",
            "GetCustomerInteractionResponse", "GetCustomerInteractionResponseData", "FieldType",
        }));

    [TestCase("CustomerInteraction", "Id Teammate Summary DataExtractionFields Account Contacts")]
    [TestCase("Teammate", "Id Email")]
    [TestCase("DataExtractionField", "Key Name Type Value")]
    [TestCase("Account", "Id ExtId")]
    [TestCase("Contact", "Id FirstName LastName Email PhoneNumber ExtId CustomFields")]
    [TestCase("CustomField", "Key Name Type Value")]
    [TestCase("Error", "Code Message")]
    [TestCase("GetCustomerInteractionResponse", "Data")]
    [TestCase("GetCustomerInteractionResponseData", "CustomerInteraction")]
    public void The_members_have_these_names(string type, string members) => Assert.That(Members(Published, type), Is.EqualTo(members));

    [Test]
    public void The_enum_has_these_values() =>
        Assert.That(Published.Values("FieldType"), Is.EqualTo(new[] { "Text", "DateAndTime", "Number", "Boolean" }));

    [Test]
    public void The_operations_have_these_names() =>
        Assert.That(Published.Names(NameKind.Methods).Values, Does.Contain("GetCustomerInteraction"));

    [Test]
    public void The_parameters_have_these_names() =>
        Assert.That(Published.Names(NameKind.Parameters).Values, Does.Contain("id"));

    [Test]
    public void The_values_are_field_values() =>
        Assert.That(Published["/components/schemas/CustomField/properties/value/x-csharp/type"], Is.EqualTo("\"global::Alpharun.FieldValue\""));

    [Test]
    public void Without_the_ledger_a_member_does_not_get_the_name_of_its_type() =>
        Assert.That(Members(Prepared.From(RepositoryFiles.PublishedDocument), "Error"), Is.EqualTo("ErrorValue Message"));

    [Test]
    public void Without_the_ledger_all_other_names_are_the_same() =>
        Assert.That(
            Prepared.From(RepositoryFiles.FirstDocument).Ledger.Split('\n').Except(RepositoryFiles.Names.Split('\n')),
            Is.EqualTo(new[] { "    \"/components/schemas/Error/properties/error\": \"ErrorValue\"," }));

    private static string Members(Prepared prepared, string type)
    {
        var properties = $"/components/schemas/{type}/properties";
        return string.Join(' ', prepared.Keys(properties).Select(property => prepared[$"{properties}/{property}/x-csharp/name"]!.Trim('"')));
    }
}
