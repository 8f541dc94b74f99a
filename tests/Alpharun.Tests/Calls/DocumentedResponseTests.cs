using System.Net;

namespace Alpharun.Tests.Calls;

public class DocumentedResponseTests : WireMockTests
{
    private static readonly Guid AnyUuid = new(DocumentedId);

    private static readonly string NilUuid = Guid.Empty.ToString();

    [Test]
    public async Task The_example_is_read_field_by_field() =>
        AssertExample(await Client.CustomerInteractions.GetAsync(AnyUuid));

    [Test]
    public async Task The_example_is_read_field_by_field_through_the_raw_client() =>
        AssertExample((await Client.Api.GetCustomerInteractionAsync(AnyUuid.ToString())).Data?.CustomerInteraction);

    [Test]
    public async Task The_raw_client_returns_the_response_with_the_envelope()
    {
        var response = await Client.Api.GetCustomerInteractionWithResponseAsync(AnyUuid.ToString());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        AssertExample(response.Value.Data?.CustomerInteraction);
    }

    [Test]
    public async Task An_unknown_id_is_a_404_with_an_error()
    {
        var failure = await Failure.OfAsync<AlpharunNotFoundException>(() => Client.CustomerInteractions.GetAsync(NilUuid));

        Assert.That((failure.Error?.Code, failure.Error?.Message), Is.EqualTo(((int?)0, "string")));
    }

    [Test]
    public async Task Find_returns_null_for_an_unknown_id() =>
        Assert.That(await Client.CustomerInteractions.FindAsync(NilUuid), Is.Null);

    [Test]
    public async Task An_invalid_id_is_a_400_with_an_error()
    {
        var failure = await Failure.OfAsync<AlpharunBadRequestException>(() => Client.CustomerInteractions.GetAsync("abc123"));

        Assert.That((failure.Error?.Code, failure.Error?.Message), Is.EqualTo(((int?)0, "string")));
    }

    [Test]
    public async Task A_missing_token_is_a_401_without_an_error()
    {
        using var httpClient = new HttpClient(new AnonymousHandler());
        using var client = new AlpharunClient(Options(), httpClient);

        var failure = await Failure.OfAsync<AlpharunUnauthorizedException>(() => client.CustomerInteractions.GetAsync(AnyUuid));

        Assert.That((failure.Error, failure.ResponseBody), Is.EqualTo(((Error?)null, string.Empty)));
    }

    private static void AssertExample(CustomerInteraction? interaction)
    {
        Assert.That(interaction, Is.Not.Null);
        var fields = interaction!.DataExtractionFields!;
        var contact = interaction.Contacts.Single();
        var custom = contact.CustomFields!.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(interaction.Id, Is.EqualTo("abc123"));
            Assert.That(interaction.Teammate!.Id, Is.EqualTo("teammate123"));
            Assert.That(interaction.Teammate.Email, Is.EqualTo("jane.smith@example.com"));
            Assert.That(interaction.Summary, Does.StartWith("Customer called about").And.EndsWith("the customer was satisfied."));
            Assert.That(fields, Has.Count.EqualTo(2));
            Assert.That((fields[0].Key, fields[0].Name, fields[0].Type), Is.EqualTo(("customer_satisfaction_score", "Customer Satisfaction Score", FieldType.Number)));
            Assert.That(fields[0].Value.AsDecimal(), Is.EqualTo(4.5m));
            Assert.That((fields[1].Key, fields[1].Name, fields[1].Type), Is.EqualTo(("issue_resolved", "Issue Resolved", FieldType.Boolean)));
            Assert.That(fields[1].Value.AsBoolean(), Is.True);
            Assert.That((interaction.Account.Id, interaction.Account.ExtId), Is.EqualTo(("account123", "ext_account_456")));
            Assert.That((contact.Id, contact.FirstName, contact.LastName), Is.EqualTo(("contact123", "John", "Doe")));
            Assert.That((contact.Email, contact.PhoneNumber, contact.ExtId), Is.EqualTo(("john.doe@example.com", "+1234567890", "ext_contact_789")));
            Assert.That((custom.Key, custom.Name, custom.Type), Is.EqualTo(("preferred_contact_method", "Preferred Contact Method", FieldType.Text)));
            Assert.That(custom.Value.AsString(), Is.EqualTo("email"));
            Assert.That(interaction.AdditionalProperties, Is.Empty);
        }
    }

    private sealed class AnonymousHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = null;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
