using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.Testing;

namespace Alpharun.Generated.Tests.Documents;

/// <summary>
/// Tests the generated clients against WireMock.Net stubs that are built from the examples of their documents: every operation and every
/// documented response. A changed document requires no change here.
/// </summary>
public class DocumentedResponseTests
{
    private static readonly DocumentedClient[] Clients =
        [new("alpharun", typeof(AlpharunApi)), new("shapes", typeof(Shapes.Generated.ShapesApi))];

    private readonly Dictionary<DocumentedClient, StubServer> _servers = [];

    private static IEnumerable<TestCaseData> Calls =>
        from client in Clients
        from call in client.Calls
        select new TestCaseData(client, call).SetArgDisplayNames(client.ToString(), call.ToString());

    [OneTimeSetUp]
    public void StartServers()
    {
        foreach (var client in Clients)
        {
            _servers[client] = new StubServer();
            _servers[client].AddMappings(StubMappings.From(client.Examples, StubFormat.WireMockNet).Select(mapping => mapping.Json));
        }
    }

    [OneTimeTearDown]
    public void StopServers()
    {
        foreach (var server in _servers.Values)
        {
            server.Dispose();
        }
    }

    [TestCaseSource(nameof(Calls))]
    public async Task A_documented_response_becomes_the_value_or_the_error_of_a_call(DocumentedClient client, DocumentedCall call)
    {
        var (status, body) = await call.SendAsync(_servers[client].BaseAddress);

        Assert.That(status, Is.EqualTo(call.Documented.Status));
        Assert.That(JsonNode.DeepEquals(body, call.Documented.Body), $"Expected {call.Documented.Body}, but received {body}.");
    }

    [TestCaseSource(nameof(Clients))]
    public void Every_documented_response_has_a_call(DocumentedClient client) => Assert.That(
        client.Calls.Select(call => call.Response).Distinct(),
        Is.EquivalentTo(
            from operation in client.Examples.Operations
            where !client.LeftOut.Contains(operation.ToString())
            from status in operation.Responses.Select(response => response.Status).Distinct()
            select $"{operation} {status}"));

    [TestCaseSource(nameof(Clients))]
    public void Every_operation_has_a_method_or_is_left_out(DocumentedClient client) => Assert.That(
        client.Operations.Select(operation => operation.ToString()).Concat(client.LeftOut),
        Is.EquivalentTo(client.Examples.Operations.Select(operation => operation.ToString())));
}
