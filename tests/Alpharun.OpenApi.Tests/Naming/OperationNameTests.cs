using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Tests.Naming;

public sealed class OperationNameTests
{
    [TestCase("listContacts", "ListContacts")]
    [TestCase("contacts_list", "ContactsList")]
    [TestCase("Contacts.GetById", "ContactsGetById")]
    [TestCase("get-contact", "GetContact")]
    [TestCase("GetContactAsync", "GetContact")]
    [TestCase("get_contact_async", "GetContact")]
    [TestCase("Async", "Async")]
    public void The_operation_id_is_used_as_the_name(string operationId, string expected) =>
        Assert.That(OperationName.From("DELETE", "/other/{id}", operationId), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("***")]
    public void Without_a_usable_operation_id_the_path_is_used(string? operationId) =>
        Assert.That(OperationName.From("GET", "/contacts", operationId), Is.EqualTo("ListContacts"));

    [TestCase("GET", "/contacts", "ListContacts")]
    [TestCase("GET", "/contacts/{CONTACT_ID}", "GetContact")]
    [TestCase("POST", "/contacts", "CreateContact")]
    [TestCase("PUT", "/contacts/{id}", "ReplaceContact")]
    [TestCase("PATCH", "/customer-interactions/{ID}", "UpdateCustomerInteraction")]
    [TestCase("DELETE", "/contacts/{id}", "DeleteContact")]
    [TestCase("HEAD", "/contacts/{id}", "HeadContact")]
    [TestCase("OPTIONS", "/contacts", "OptionsContacts")]
    [TestCase("TRACE", "/contacts", "TraceContacts")]
    [TestCase("QUERY", "/contacts", "QueryContacts")]
    [TestCase("get", "/contacts", "ListContacts")]
    [TestCase("patch", "/contacts/{id}", "UpdateContact")]
    [TestCase("DELETE", "/contacts", "DeleteContacts")]
    [TestCase("PATCH", "/contacts", "UpdateContacts")]
    [TestCase("POST", "/contacts/{id}", "PostContact")]
    public void The_HTTP_method_determines_the_verb(string method, string path, string expected) => AssertName(method, path, expected);

    [TestCase("GET", "/contacts/{CONTACT_ID}/customer-interactions", "ListContactCustomerInteractions")]
    [TestCase("GET", "/customer-interactions/{CUSTOMER_INTERACTION_ID}", "GetCustomerInteraction")]
    [TestCase("POST", "/contacts/{id}/email_addresses", "CreateContactEmailAddress")]
    [TestCase("GET", "/companies/{a}/people/{b}/statuses/{c}", "GetCompanyPersonStatus")]
    [TestCase("GET", "/customFields", "ListCustomFields")]
    [TestCase("GET", "/users/me/sessions", "ListUsersMeSessions")]
    [TestCase("GET", "/{tenant}/contacts", "ListContacts")]
    public void The_path_determines_the_nouns(string method, string path, string expected) =>
        AssertName(method, path, expected);

    [TestCase("GET", "/me", "GetMe")]
    [TestCase("GET", "/account", "GetAccount")]
    [TestCase("GET", "/contacts/{id}/avatar", "GetContactAvatar")]
    [TestCase("GET", "/contacts/{id}/status", "GetContactStatus")]
    [TestCase("GET", "/account/settings", "GetAccountSettings")]
    [TestCase("GET", "/account/settings/{key}", "GetAccountSetting")]
    [TestCase("PUT", "/contacts/{id}/avatar", "ReplaceContactAvatar")]
    [TestCase("POST", "/contacts/{id}/avatar", "CreateContactAvatar")]
    public void A_single_resource_is_not_listed(string method, string path, string expected) =>
        AssertName(method, path, expected);

    [TestCase("/api/contacts")]
    [TestCase("/v1/contacts")]
    [TestCase("/api/v2beta1/contacts")]
    [TestCase("/v1.2/contacts")]
    [TestCase("/v1-beta/contacts")]
    [TestCase("/2024-01-01/contacts")]
    [TestCase("/2/contacts")]
    [TestCase("/API/V1/contacts")]
    [TestCase("/api/v{version}/contacts")]
    [TestCase("/contacts/")]
    [TestCase("contacts")]
    [TestCase("//contacts")]
    public void A_common_prefix_of_paths_is_left_out(string path) => AssertName("GET", path, "ListContacts");

    [TestCase("GET", "/contacts/api/v1", "GetContactsApiV1")]
    [TestCase("GET", "/api-keys", "ListApiKeys")]
    [TestCase("GET", "/vehicles/v1", "GetVehiclesV1")]
    [TestCase("GET", "/api/v1", "GetApiV1")]
    public void A_version_is_left_out_only_at_the_start(string method, string path, string expected) =>
        AssertName(method, path, expected);

    [TestCase("POST", "/contacts/{id}/archive", "ArchiveContact")]
    [TestCase("POST", "/contacts/archive", "ArchiveContacts")]
    [TestCase("POST", "/contacts/search", "SearchContacts")]
    [TestCase("POST", "/login", "Login")]
    [TestCase("POST", "/contacts/{id}/send-email", "SendContactEmail")]
    [TestCase("POST", "/messages/{id}/mark_as_read", "MarkMessageAsRead")]
    [TestCase("POST", "/contacts/{id}/call-recording", "CreateContactCallRecording")]
    [TestCase("POST", "/contacts/{id}/calls", "CreateContactCall")]
    [TestCase("GET", "/contacts/{id}/archive", "GetContactArchive")]
    [TestCase("POST", "/contacts/{id}:undelete", "UndeleteContact")]
    [TestCase("GET", "/contacts:batchGet", "BatchGetContacts")]
    public void An_action_in_the_path_is_the_verb(string method, string path, string expected) => AssertName(method, path, expected);

    [TestCase("/files/{name}.{ext}", "GetFileByNameAndExt")]
    [TestCase("/a/{x},{y}", "GetAByXAndY")]
    [TestCase("/files/{name}.{ext}/comments", "ListFileCommentsByNameAndExt")]
    [TestCase("/files/{id}.json", "GetFileJsonById")]
    [TestCase("/reports/{id}/page-{number}", "GetReportPageByNumber")]
    [TestCase("/contacts/email:{EMAIL}", "GetContactByEmail")]
    [TestCase("/contacts/alt:email:{EMAIL}", "GetContactAltByEmail")]
    [TestCase("/contacts/{id}/{section}", "GetContactBySection")]
    [TestCase("/{id}", "GetById")]
    public void A_parameter_without_a_noun_is_added_after_by(string path, string expected) => AssertName("GET", path, expected);

    [TestCase("GET", "/", "GetRoot")]
    [TestCase("GET", "", "GetRoot")]
    [TestCase("GET", "/***", "GetRoot")]
    [TestCase("POST", "/", "CreateRoot")]
    [TestCase("GET", "/{}", "GetRoot")]
    [TestCase("GET", "/a/{b", "GetAB")]
    [TestCase("GET", "/1a/2b", "Get1a2b")]
    [TestCase("GET", "/größen", "GetGrößen")]
    [TestCase("GET", "/:id", "GetId")]
    public void Any_path_gives_a_name(string method, string path, string expected) => AssertName(method, path, expected);

    [Test]
    public void A_missing_method_is_rejected() =>
        Assert.That(() => OperationName.From(" ", "/contacts", null), Throws.ArgumentException);

    private static void AssertName(string method, string path, string expected) =>
        Assert.That(OperationName.From(method, path, null), Is.EqualTo(expected));
}
