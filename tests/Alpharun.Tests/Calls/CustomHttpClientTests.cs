using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Tests.Calls;

/// <summary>Tests custom HTTP clients and handlers.</summary>
public class CustomHttpClientTests : WireMockTests
{
    // A port without a listener.
    private static readonly Uri Unreachable = new("http://127.0.0.1:9/api/v1");

    [Test]
    public async Task A_proxy_is_used()
    {
        using var httpClient = new HttpClient(ProxyHandler());
        using var client = new AlpharunClient(OptionsOf(Unreachable), httpClient);

        Assert.That((await client.CustomerInteractions.GetAsync(DocumentedId)).Id, Is.EqualTo(ExampleId));
        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
    }

    [Test]
    public async Task A_primary_handler_in_a_container_replaces_the_default()
    {
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress) = (Key, Unreachable)).ConfigurePrimaryHttpMessageHandler(ProxyHandler))
            .BuildServiceProvider();

        Assert.That((await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(DocumentedId)).Id, Is.EqualTo(ExampleId));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_client_certificate_of_a_custom_handler_is_sent(bool hasCertificate)
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
    public async Task An_HTTP_client_that_follows_redirects_does_not_send_the_key_to_another_host()
    {
        Server.AddSequence(
            Stub.Answer(302, headers: [("Location", $"http://localhost:{Server.BaseAddress.Port}/elsewhere")]),
            Stub.Answer(body: Stubs.Interaction()));
        using var httpClient = new HttpClient();
        using var client = new AlpharunClient(Options(), httpClient);

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(Server.Requests.Select(request => request.Headers.ContainsKey("Authorization")), Is.EqualTo([true, false]));
    }

    private HttpMessageHandler ProxyHandler() => new SocketsHttpHandler { Proxy = new WebProxy(Server.BaseAddress) };
}
