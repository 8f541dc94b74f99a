using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Examples;

public sealed class PublishedExamplesTests
{
    private readonly ExampleCatalogue _catalogue = ExampleDocuments.Published();

    [Test]
    public void The_base_path_is_that_of_the_server() => Assert.That(_catalogue.BasePath, Is.EqualTo("/api/v1"));

    [Test]
    public void The_operation_requires_a_token_and_a_uuid() =>
        Assert.That(
            (Operation.OperationId, Operation.RequiresBearer, Operation.PathParameters.Single()),
            Is.EqualTo((null as string, true, new ExamplePathParameter("CUSTOMER_INTERACTION_ID", "uuid"))));

    [Test]
    public void The_200_response_is_the_example_on_the_page()
    {
        var published = """
            {"data":{"customer_interaction":{"id":"abc123",
              "teammate":{"id":"teammate123","email":"jane.smith@example.com"},
              "summary":"Customer called about a billing discrepancy on their March invoice. Agent confirmed a duplicate charge, issued a refund, and the customer was satisfied.",
              "data_extraction_fields":[
                {"key":"customer_satisfaction_score","name":"Customer Satisfaction Score","type":"number","value":4.5},
                {"key":"issue_resolved","name":"Issue Resolved","type":"boolean","value":true}],
              "account":{"id":"account123","ext_id":"ext_account_456"},
              "contacts":[{"id":"contact123","first_name":"John","last_name":"Doe","email":"john.doe@example.com",
                "phone_number":"+1234567890","ext_id":"ext_contact_789",
                "custom_fields":[{"key":"preferred_contact_method","name":"Preferred Contact Method","type":"text","value":"email"}]}]}}}
            """;

        Assert.That(Response(200), Is.EqualTo(new ExampleResponse(200, null, "application/json", JsonOutput.ToCompactText(DocumentReader.Read(published, "page")), false)));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(Response(200).Body!), JsonNode.Parse(published)));
    }

    [TestCase(400)]
    [TestCase(404)]
    public void The_error_responses_are_created_from_the_schema(int status) =>
        Assert.That(Response(status), Is.EqualTo(new ExampleResponse(status, null, "application/json", """{"error":0,"message":"string"}""", true)));

    [Test]
    public void The_401_response_is_empty() => Assert.That(Response(401), Is.EqualTo(new ExampleResponse(401, null, null, null, false)));

    private ExampleOperation Operation =>
        _catalogue.Operations.Single(operation => operation.ToString() == "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}");

    private ExampleResponse Response(int status) => Operation.Responses.Single(response => response.Status == status);
}
