using System.Net;

namespace Alpharun.Tests.Calls;

public class ResponseTests : WireMockTests
{
    [SetUp]
    public void AddStub() => Server.Add(Stub.Answer(body: Stubs.Interaction(), headers: [("X-Request-Id", "request-1"), ("X-Other", "1")]));

    [Test]
    public async Task A_response_has_the_value_the_status_the_headers_and_the_request_id()
    {
        var response = await Client.CustomerInteractions.GetWithResponseAsync(DocumentedId);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Value.Id, Is.EqualTo("abc123"));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.RequestId, Is.EqualTo("request-1"));
            Assert.That(response.Headers.TryGetValue("x-other", out var other) ? other : null, Is.EqualTo("1"));
            Assert.That(response.Headers.TryGetValue("Content-Type", out var type) ? type : null, Is.EqualTo("application/json"));
            Assert.That(response.Headers.TryGetValue("X-Absent", out _), Is.False);
        }
    }

    [Test]
    public async Task A_response_for_a_uuid_has_the_request_id()
    {
        var response = await Client.CustomerInteractions.GetWithResponseAsync(Guid.NewGuid());

        Assert.That(response.RequestId, Is.EqualTo("request-1"));
    }

    [Test]
    public async Task The_request_id_is_null_without_the_header()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));

        Assert.That((await Client.CustomerInteractions.GetWithResponseAsync(DocumentedId)).RequestId, Is.Null);
    }
}
