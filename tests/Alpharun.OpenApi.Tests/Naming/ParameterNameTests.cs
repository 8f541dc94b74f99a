using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Tests.Naming;

public sealed class ParameterNameTests
{
    [TestCase("CUSTOMER_INTERACTION_ID", "/customer-interactions/{CUSTOMER_INTERACTION_ID}")]
    [TestCase("customerInteractionId", "/customer-interactions/{customerInteractionId}")]
    [TestCase("customerinteractionid", "/v1/customer-interactions/{customerinteractionid}/")]
    [TestCase("interaction_id", "/customer-interactions/{interaction_id}")]
    [TestCase("id", "/customer-interactions/{id}")]
    [TestCase("ID", "/customer-interactions/{ID}")]
    [TestCase("status_id", "/statuses/{status_id}")]
    [TestCase("statuses_id", "/statuses/{statuses_id}")]
    [TestCase("person_id", "/companies/{company_id}/people/{person_id}")]
    [TestCase("file_id", "/files/{file_id}.json")]
    [TestCase("contact_id", "/contacts/{contact_id}:archive")]
    [TestCase("id", "/{id}")]
    public void The_id_of_the_last_resource_in_the_path_is_named_id(string name, string path) =>
        Assert.That(ParameterName.From(name, "path", path), Is.EqualTo("id"));

    [TestCase("CONTACT_ID", "/contacts/{CONTACT_ID}/customer-interactions", "contactId")]
    [TestCase("id", "/contacts/{id}/customer-interactions", "contactId")]
    [TestCase("ID", "/v1/customer-interactions/{ID}/notes", "customerInteractionId")]
    [TestCase("company_id", "/companies/{company_id}/people/{person_id}", "companyId")]
    [TestCase("id", "/{id}/contacts", "id")]
    public void An_id_within_the_path_is_named_after_its_resource(string name, string path, string expected) =>
        Assert.That(ParameterName.From(name, "path", path), Is.EqualTo(expected));

    [TestCase("owner_id", "/contacts/{owner_id}", "ownerId")]
    [TestCase("contact_uuid", "/contacts/{contact_uuid}", "contactUuid")]
    [TestCase("EMAIL", "/contacts/email:{EMAIL}", "email")]
    [TestCase("ext", "/files/{name}.{ext}", "ext")]
    [TestCase("contact_id", "/contacts/{contact_id},{version}", "contactId")]
    [TestCase("contact_id", "/contacts/{other}", "contactId")]
    [TestCase("contact_id", "/", "contactId")]
    public void Another_parameter_keeps_its_name(string name, string path, string expected) =>
        Assert.That(ParameterName.From(name, "path", path), Is.EqualTo(expected));

    [TestCase("X-Request-Id", "header", "xRequestId")]
    [TestCase("next_cursor", "query", "nextCursor")]
    [TestCase("$filter", "query", "filter")]
    [TestCase("contact_id", "query", "contactId")]
    [TestCase("session_id", "cookie", "sessionId")]
    [TestCase("class", "query", "class")]
    public void A_parameter_outside_the_path_is_only_converted_to_camel_case(string name, string location, string expected) =>
        Assert.That(ParameterName.From(name, location, "/contacts/{contact_id}"), Is.EqualTo(expected));
}
