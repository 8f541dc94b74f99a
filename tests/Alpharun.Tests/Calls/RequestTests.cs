namespace Alpharun.Tests.Calls;

public class RequestTests : WireMockTests
{
    [TestCase("", "/customer-interactions/" + DocumentedId)]
    [TestCase("api/v1", "/api/v1/customer-interactions/" + DocumentedId)]
    [TestCase("api/v1/", "/api/v1/customer-interactions/" + DocumentedId)]
    [TestCase("a%20b/v1", "/a%20b/v1/customer-interactions/" + DocumentedId)]
    public async Task The_path_is_appended_to_the_base_address(string path, string url)
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = Key, BaseAddress = new Uri(Server.BaseAddress, path) });

        await client.CustomerInteractions.GetAsync(DocumentedId);

        Assert.That(Request.Url, Is.EqualTo(url));
    }

    [Test]
    public async Task A_request_has_the_method_and_headers()
    {
        await Client.CustomerInteractions.GetAsync(DocumentedId);

        var request = Request;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.Method, Is.EqualTo("GET"));
            Assert.That(request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
            Assert.That(request.Headers["Accept"], Is.EqualTo("application/json"));
            Assert.That(request.Headers["User-Agent"], Does.Match(@"^alpharun-dotnet/\d+\.\d+\.\d+[-.\w]*$"));
            Assert.That(request.Headers["Accept-Encoding"], Does.Contain("gzip"));
            Assert.That(request.Headers, Does.Not.ContainKey("Cookie"));
            Assert.That(request.Body, Is.Empty);
        }
    }

    [Test]
    public async Task Cookies_are_not_sent()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction(), headers: [("Set-Cookie", "a=b; Path=/")]));

        await Client.CustomerInteractions.GetAsync(DocumentedId);
        await Client.CustomerInteractions.GetAsync(DocumentedId);

        Assert.That(Server.Requests.Select(request => request.Headers.ContainsKey("Cookie")), Is.EqualTo([false, false]));
    }

    [Test]
    public async Task The_token_provider_is_called_before_every_request()
    {
        var calls = 0;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            ApiKey = "unused",
            BaseAddress = BaseAddress,
            TokenProvider = _ => new ValueTask<string>($"token-{++calls}"),
        });

        await client.CustomerInteractions.GetAsync(DocumentedId);
        await client.CustomerInteractions.GetAsync(DocumentedId);

        Assert.That(Server.Requests.Select(request => request.Headers["Authorization"]), Is.EqualTo(["Bearer token-1", "Bearer token-2"]));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase(Key + "\r\nX-Other: 1")]
    [TestCase(Key + " ")]
    [TestCase(Key + "é")]
    public async Task An_invalid_token_throws_and_nothing_is_sent(string? token)
    {
        using var client = new AlpharunClient(new AlpharunClientOptions { BaseAddress = BaseAddress, TokenProvider = _ => new ValueTask<string>(token!) });

        await Failure.WithoutSecretsAsync<InvalidOperationException>(() => client.CustomerInteractions.GetAsync(DocumentedId));

        Assert.That(Server.Requests, Is.Empty);
    }

    [Test]
    public async Task An_exception_of_the_token_provider_is_rethrown_unchanged()
    {
        var thrown = new HttpRequestException("no token");
        using var client = new AlpharunClient(new AlpharunClientOptions { BaseAddress = BaseAddress, TokenProvider = _ => throw thrown });

        var failure = await Failure.OfAsync<HttpRequestException>(() => client.CustomerInteractions.GetAsync(DocumentedId));

        Assert.That(failure, Is.SameAs(thrown));
    }

    [Test]
    public async Task A_token_provider_that_exceeds_the_timeout_throws_a_timeout_exception()
    {
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = BaseAddress,
            Timeout = TimeSpan.FromMilliseconds(50),
            TokenProvider = async cancellationToken =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return Key;
            },
        });

        await Failure.OfAsync<AlpharunTimeoutException>(() => client.CustomerInteractions.GetAsync(DocumentedId));
    }
}
