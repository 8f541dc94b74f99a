using System.Text.Json;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests that null in a non-nullable property throws before a request is sent. Code without nullable annotations can set it.</summary>
public class NullWritingTests
{
    private static readonly TestCaseData[] Invalid =
    [
        new TestCaseData(new Contact { Id = null! }, "text").SetArgDisplayNames("a required text"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = null!, Contacts = [] }, "Account").SetArgDisplayNames("a required model"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = new Account { Id = "b" }, Contacts = null! }, "list").SetArgDisplayNames("a required list"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = new Account { Id = "b" }, Contacts = [null!] }, "Contact").SetArgDisplayNames("an item"),
    ];

    [TestCaseSource(nameof(Invalid))]
    public void A_null_in_a_non_nullable_member_throws_with_its_type(object model, string named) =>
        Assert.That(() => JsonSerializer.Serialize(model, model.GetType()), Throws.InvalidOperationException.With.Message.Contains(named));

    [Test]
    public void A_null_unknown_property_is_written_as_null()
    {
        var contact = new Contact { Id = "a", AdditionalProperties = new Dictionary<string, RawJson> { ["x"] = null! } };

        Assert.That(JsonSerializer.Serialize(contact), Is.EqualTo("""{"id":"a","x":null}"""));
    }
}
