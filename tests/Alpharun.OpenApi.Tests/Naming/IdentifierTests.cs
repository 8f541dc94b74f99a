using System.Text.RegularExpressions;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Tests.Naming;

public sealed partial class IdentifierTests
{
    [TestCase("ext_id", "ExtId")]
    [TestCase("CUSTOMER_INTERACTION_ID", "CustomerInteractionId")]
    [TestCase("customFields", "CustomFields")]
    [TestCase("CustomFields", "CustomFields")]
    [TestCase("customer-interactions", "CustomerInteractions")]
    [TestCase("order.line.total", "OrderLineTotal")]
    [TestCase("first name", "FirstName")]
    [TestCase("filter[name]", "FilterName")]
    [TestCase("ids[]", "Ids")]
    [TestCase("application/json", "ApplicationJson")]
    [TestCase("customer's name", "CustomersName")]
    [TestCase("PENDING_REVIEW", "PendingReview")]
    [TestCase("ACTIVE", "Active")]
    [TestCase("__typename", "Typename")]
    [TestCase("@type", "Type")]
    [TestCase("$ref", "Ref")]
    [TestCase("x", "X")]
    public void A_name_is_split_into_words_in_any_case_style(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("HTTPServer", "HttpServer")]
    [TestCase("userID", "UserId")]
    [TestCase("ID", "Id")]
    [TestCase("XMLHttpRequest", "XmlHttpRequest")]
    [TestCase("parseJSON", "ParseJson")]
    [TestCase("OAuth2Token", "OAuth2Token")]
    [TestCase("HTTP2Server", "Http2Server")]
    [TestCase("aBTest", "ABTest")]
    public void An_acronym_is_treated_like_any_other_word(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("URLs", "Urls")]
    [TestCase("userIDs", "UserIds")]
    [TestCase("callbackURLsById", "CallbackUrlsById")]
    [TestCase("IsActive", "IsActive")]
    [TestCase("getAsString", "GetAsString")]
    public void The_plural_of_an_acronym_is_one_word(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("iso8601", "Iso8601")]
    [TestCase("address_line_1", "AddressLine1")]
    [TestCase("line1Text", "Line1Text")]
    [TestCase("line1ID", "Line1Id")]
    [TestCase("SHA256SUM", "Sha256sum")]
    [TestCase("x509Certificate", "X509Certificate")]
    [TestCase("2fa_enabled", "_2faEnabled")]
    [TestCase("2FA_ENABLED", "_2faEnabled")]
    [TestCase("2FAEnabled", "_2faEnabled")]
    [TestCase("3DModel", "_3dModel")]
    [TestCase("404", "_404")]
    [TestCase("1.5", "_1_5")]
    [TestCase("15", "_15")]
    [TestCase("x1_2", "X1_2")]
    [TestCase("2024-01-01", "_2024_01_01")]
    public void Digits_stay_with_their_word(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("+1", "Plus1")]
    [TestCase("-1", "Minus1")]
    [TestCase("created_at", "CreatedAt")]
    [TestCase("-created_at", "MinusCreatedAt")]
    [TestCase(" -1 ", "Minus1")]
    public void A_leading_sign_becomes_a_word(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("größe", "Größe")]
    [TestCase("straßen_name", "StraßenName")]
    [TestCase("éTATCivil", "ÉTatCivil")]
    [TestCase("имя_клиента", "ИмяКлиента")]
    [TestCase("名前", "名前")]
    [TestCase("e\u0301tat", "E\u0301tat")]
    [TestCase("smile😀name", "SmileName")]
    public void Letters_of_any_script_are_kept(string text, string expected) =>
        Assert.That(Identifier.Pascal(text), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("*")]
    [TestCase("-")]
    [TestCase("---")]
    [TestCase("_")]
    [TestCase("😀")]
    [TestCase("'")]
    public void A_name_without_letters_and_digits_becomes_value(string text)
    {
        Assert.That(Identifier.Pascal(text), Is.EqualTo("Value"));
        Assert.That(Identifier.Camel(text), Is.EqualTo("value"));
    }

    [TestCase("ext_id", "extId")]
    [TestCase("CUSTOMER_INTERACTION_ID", "customerInteractionId")]
    [TestCase("HTTPServer", "httpServer")]
    [TestCase("URLs", "urls")]
    [TestCase("ID", "id")]
    [TestCase("X-Request-Id", "xRequestId")]
    [TestCase("2fa_enabled", "_2faEnabled")]
    [TestCase("-1", "minus1")]
    [TestCase("Class", "class")]
    public void Camel_returns_camel_case(string text, string expected) =>
        Assert.That(Identifier.Camel(text), Is.EqualTo(expected));

    [TestCase("class", "@class")]
    [TestCase("object", "@object")]
    [TestCase("await", "@await")]
    [TestCase("Class", "Class")]
    [TestCase("value", "value")]
    [TestCase("record", "record")]
    public void A_keyword_is_escaped(string identifier, string expected) =>
        Assert.That(Identifier.Escape(identifier), Is.EqualTo(expected));

    [Test]
    public void Every_text_gives_a_valid_identifier()
    {
        var random = new Random(20);
        const string Alphabet = "aAbBzZ019_-+ .$@'/é名\u0301\u0661٣Ⅷ\u200Dǅ\uD83D";
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(0, 9)));
            Assert.That(Identifier.Pascal(text), Does.Match(Valid()), text);
            Assert.That(Identifier.Camel(text), Does.Match(Valid()), text);
        }
    }

    [GeneratedRegex(@"^[_\p{L}\p{Nl}][_\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}]*\z")]
    private static partial Regex Valid();
}
