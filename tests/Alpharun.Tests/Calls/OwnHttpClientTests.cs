using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Tests.Calls;

/// <summary>An HTTP client or handler of the user's own does what it is there for, and gets the key nowhere else.</summary>
public class OwnHttpClientTests : WireMockTests
{
    // Nobody listens there.
    private static readonly Uri Nowhere = new("http://127.0.0.1:9/api/v1");

    [Test]
    public async Task A_proxy_is_gone_through()
    {
        using var httpClient = new HttpClient(ByProxy());
        using var client = new AlpharunClient(OptionsOf(Nowhere), httpClient);

        Assert.That((await client.CustomerInteractions.GetAsync(DocumentedId)).Id, Is.EqualTo(ExampleId));
        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
    }

    [Test]
    public async Task In_a_container_a_primary_handler_takes_the_place_of_the_clients_own()
    {
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress) = (Key, Nowhere)).ConfigurePrimaryHttpMessageHandler(ByProxy))
            .BuildServiceProvider();

        Assert.That((await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(DocumentedId)).Id, Is.EqualTo(ExampleId));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_server_that_asks_for_a_certificate_gets_that_of_the_users_handler(bool hasCertificate)
    {
        using var authority = new TestAuthority();
        using var certificate = authority.Issue("localhost", DateTimeOffset.UtcNow.AddDays(1));
        using var own = authority.Issue("client", DateTimeOffset.UtcNow.AddDays(1));
        using var server = RawServer.Start(authority.Demand(certificate), RawAnswer.Of($"HTTP/1.1 200 OK\nContent-Length: {Stubs.Interaction().Length}\n\n{Stubs.Interaction()}"));
        using var handler = new SocketsHttpHandler { SslOptions = authority.Trust() };
        handler.SslOptions.ClientCertificates = hasCertificate ? [own] : [];
        using var httpClient = new HttpClient(handler);
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress), httpClient);

        if (hasCertificate)
        {
            Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));
        }
        else
        {
            Collector.Add(await Failure.OfAsync<AlpharunConnectionException>(() => client.CustomerInteractions.GetAsync(Id)));
        }

        Assert.That(server.Requests, Is.EqualTo(hasCertificate ? 1 : 0));
    }

    [Test]
    public async Task A_client_that_follows_redirects_does_not_take_the_key_along()
    {
        Server.AddSequence(
            Stub.Answer(302, headers: [("Location", $"http://localhost:{Server.BaseAddress.Port}/elsewhere")]),
            Stub.Answer(body: Stubs.Interaction()));
        using var httpClient = new HttpClient();
        using var client = new AlpharunClient(Options(), httpClient);

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(Server.Requests.Select(request => request.Headers.ContainsKey("Authorization")), Is.EqualTo([true, false]));
    }

    private HttpMessageHandler ByProxy() => new SocketsHttpHandler { Proxy = new WebProxy(Server.BaseAddress) };
}
