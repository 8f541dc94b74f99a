using Alpharun.OpenApi.Examples;

namespace Alpharun.OpenApi.Tests.Examples;

public sealed class ExampleMatcherTests
{
    private const string Token = "Bearer key";
    private const string Uuid = "0b9c66a7-6b61-4b5c-9b0e-3f2f7c1d8e55";
    private const string Interaction = "/customer-interactions/" + Uuid;

    private readonly ExampleMatcher _published = new(ExampleDocuments.Published());
    private readonly ExampleMatcher _contacts = new(ExampleDocuments.Read(ExampleDocuments.Contacts));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Bearer ")]
    [TestCase("Bearer two words")]
    [TestCase("Basic key")]
    [TestCase("bearer key")]
    public void A_request_without_a_token_gets_401(string? authorization) =>
        Assert.That(_published.Match("GET", Interaction, authorization, prefer: null)?.Status, Is.EqualTo(401));

    [TestCase(null)]
    [TestCase("code=200")]
    public void A_preference_does_not_replace_the_token(string? prefer) =>
        Assert.That(_published.Match("GET", Interaction, authorization: null, prefer)?.Status, Is.EqualTo(401));

    [TestCase(Uuid, 200)]
    [TestCase("0B9C66A7-6B61-4B5C-9B0E-3F2F7C1D8E55", 200)]
    [TestCase("abc123", 400)]
    [TestCase("0b9c66a76b614b5c9b0e3f2f7c1d8e55", 400)]
    [TestCase(Uuid + "0", 400)]
    [TestCase("..", 400)]
    [TestCase(ExampleRules.NilId, 404)]
    public void The_id_selects_the_status(string id, int expected) =>
        Assert.That(_published.Match("GET", $"/customer-interactions/{id}", Token, prefer: null)?.Status, Is.EqualTo(expected));

    [TestCase("code=400", 400)]
    [TestCase("code=401", 401)]
    [TestCase("code=\"404\"", 404)]
    [TestCase("respond-async, code=404; x=1", 404)]
    [TestCase("code=404,code=400", 404)]
    [TestCase(",; code=404", 404)]
    [TestCase("code=409", 200)]
    [TestCase("code=4040", 200)]
    [TestCase("barcode=404", 200)]
    [TestCase("return=minimal", 200)]
    public void The_Prefer_header_can_select_a_status(string prefer, int expected) =>
        Assert.That(_published.Match("GET", Interaction, Token, prefer)?.Status, Is.EqualTo(expected));

    [TestCase(null, 200, "none")]
    [TestCase("example=none", 200, "none")]
    [TestCase("example=one", 200, "one")]
    [TestCase("example=\"two words\"", 400, "two words")]
    [TestCase("code=400", 400, "one")]
    [TestCase("code=400, example=two words", 400, "two words")]
    [TestCase("example=one, code=200", 200, "one")]
    [TestCase("code=400, example=one", 400, "one")]
    [TestCase("code=400, example=none", 400, "one")]
    [TestCase("example=elsewhere", 200, "none")]
    public void The_Prefer_header_can_select_an_example(string? prefer, int status, string name)
    {
        var response = _contacts.Match("GET", "/contacts", Token, prefer);

        Assert.That((response?.Status, response?.Name), Is.EqualTo((status, name)));
    }

    [TestCase("/contacts/me", "me")]
    [TestCase("/contacts/x:archive", "\"archived\"")]
    public void A_literal_path_takes_precedence_over_a_parameter(string path, string body) =>
        Assert.That(_contacts.Match("GET", path, Token, prefer: null)?.Body, Is.EqualTo(body));

    [Test]
    public void A_malformed_id_gets_404_if_no_400_is_described() =>
        Assert.That(_contacts.Match("GET", "/contacts/x", Token, prefer: null)?.Status, Is.EqualTo(404));

    [TestCase("x")]
    [TestCase(ExampleRules.NilId)]
    public void Any_id_is_accepted_if_no_error_is_described(string id) =>
        Assert.That(_contacts.Match("DELETE", $"/contacts/{id}", Token, prefer: null)?.Status, Is.EqualTo(204));

    [TestCase(Uuid, Uuid, 200)]
    [TestCase("x", Uuid, 400)]
    [TestCase(Uuid, "x", 400)]
    [TestCase(ExampleRules.NilId, Uuid, 404)]
    [TestCase(Uuid, ExampleRules.NilId, 404)]
    public void Every_id_in_the_path_is_checked(string contact, string note, int expected) =>
        Assert.That(_contacts.Match("GET", $"/contacts/{contact}/notes/{note}", Token, prefer: null)?.Status, Is.EqualTo(expected));

    [Test]
    public void A_described_401_response_is_used() =>
        Assert.That(_contacts.Match("GET", $"/contacts/{Uuid}/notes/{Uuid}", authorization: null, prefer: null)?.Body, Is.EqualTo("\"unauthorized\""));

    [TestCase("/contacts", "GET", "POST")]
    [TestCase("/contacts/me", "DELETE", "GET")]
    [TestCase("/contacts/x/notes/y", "GET")]
    [TestCase("/contacts/")]
    [TestCase("/contacts/x/notes")]
    [TestCase("/v2/contacts")]
    [TestCase("")]
    public void The_methods_of_a_path_distinguish_404_from_405(string path, params string[] expected)
    {
        Assert.That(_contacts.Methods(path), Is.EqualTo(expected));
        Assert.That(_contacts.Match("PATCH", path, Token, prefer: null), Is.Null);
    }

    [Test]
    public void Every_path_begins_with_the_base_path()
    {
        var matcher = new ExampleMatcher(ExampleDocuments.Read(ExampleDocuments.Contacts), "/v2");

        Assert.That(matcher.Match("GET", "/v2/contacts", Token, prefer: null)?.Status, Is.EqualTo(200));
        Assert.That(matcher.Match("GET", "/contacts", Token, prefer: null), Is.Null);
    }

    [Test]
    public void The_rule_contains_the_trigger_and_the_operation()
    {
        var rule = _published.Find("GET", "/customer-interactions/abc123", Token, prefer: null);

        Assert.That((rule?.Trigger, rule?.Operation.Path), Is.EqualTo((ExampleTrigger.Malformed, "/customer-interactions/{CUSTOMER_INTERACTION_ID}")));
    }
}
