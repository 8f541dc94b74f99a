using System.Text.Json;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Code without nullable annotations can put null where none may be: it is refused before it is sent.</summary>
public class NullWritingTests
{
    private static readonly TestCaseData[] Wrong =
    [
        new TestCaseData(new Contact { Id = null! }, "text").SetArgDisplayNames("a required text"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = null!, Contacts = [] }, "Account").SetArgDisplayNames("a required model"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = new Account { Id = "b" }, Contacts = null! }, "list").SetArgDisplayNames("a required list"),
        new TestCaseData(new CustomerInteraction { Id = "a", Account = new Account { Id = "b" }, Contacts = [null!] }, "Contact").SetArgDisplayNames("an item"),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void A_null_where_none_may_be_is_refused_by_name(object model, string named) =>
        Assert.That(() => JsonSerializer.Serialize(model, model.GetType()), Throws.InvalidOperationException.With.Message.Contains(named));

    [Test]
    public void A_null_among_the_unknown_properties_is_null_as_JSON()
    {
        var contact = new Contact { Id = "a", AdditionalProperties = new Dictionary<string, RawJson> { ["x"] = null! } };

        Assert.That(JsonSerializer.Serialize(contact), Is.EqualTo("""{"id":"a","x":null}"""));
    }
}
