namespace Alpharun.Testing.Tests;

public class WireMockServerTests
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private WireMockServer _server = null!;

    [OneTimeSetUp]
    public async Task GetServer()
    {
        _server = await SharedWireMock.GetAsync();
        _http.BaseAddress = _server.BaseAddress;
    }

    [SetUp]
    public Task Reset() => _server.ResetAsync();

    [OneTimeTearDown]
    public void DisposeClient() => _http.Dispose();

    [Test]
    public async Task A_stub_answers()
    {
        await _server.StubAsync(Stub("/thing", "hello"));

        Assert.That(await _http.GetStringAsync("/thing"), Is.EqualTo("hello"));
    }

    [Test]
    public async Task Of_stubs_that_match_the_last_one_answers()
    {
        await _server.StubAllAsync([Stub("/thing", "first"), Stub("/thing", "last"), Stub("/other", "other")]);

        Assert.That(await _http.GetStringAsync("/thing"), Is.EqualTo("last"));
        Assert.That(await _http.GetStringAsync("/other"), Is.EqualTo("other"));
    }

    [Test]
    public void A_stub_that_is_refused_fails_with_the_reason() =>
        Assert.That(
            () => _server.StubAsync("""{"reqest":{}}"""),
            Throws.InvalidOperationException.With.Message.Contains("reqest"));

    [Test]
    public async Task The_journal_holds_the_requests_in_order_of_arrival()
    {
        using var first = new HttpRequestMessage(HttpMethod.Post, "/a%2Fb?q=c%20d") { Content = new StringContent("{\"é\":1}") };
        first.Headers.Add("X-Twice", ["1", "2"]);
        using var firstResponse = await _http.SendAsync(first);
        using var secondResponse = await _http.GetAsync(new Uri("/second", UriKind.Relative));

        var requests = await _server.RequestsAsync();

        Assert.That(requests.Select(request => $"{request.Method} {request.Url}"), Is.EqualTo(["POST /a%2Fb?q=c%20d", "GET /second"]));
        Assert.That(requests[0].Body, Is.EqualTo("{\"é\":1}"));
        Assert.That(requests[0].Headers["x-twice"], Is.EqualTo("1, 2"));
        Assert.That(requests[1].Body, Is.Empty);
    }

    [Test]
    public async Task Reset_clears_stubs_and_journal()
    {
        await _server.StubAsync(Stub("/thing", "hello"));
        await _http.GetStringAsync("/thing");

        await _server.ResetAsync();

        Assert.That(await _server.RequestsAsync(), Is.Empty);
        using var response = await _http.GetAsync(new Uri("/thing", UriKind.Relative));
        Assert.That(response.IsSuccessStatusCode, Is.False);
    }

    [Test]
    public async Task Everyone_shares_one_server() =>
        Assert.That(await SharedWireMock.GetAsync(), Is.SameAs(_server));

    [Test]
    public async Task Dispose_ends_the_server()
    {
        var server = await WireMockServer.StartAsync();
        Assert.That(server.BaseAddress, Is.Not.EqualTo(_server.BaseAddress));

        await server.DisposeAsync();
        await server.DisposeAsync();

        Assert.That(() => _http.GetAsync(server.BaseAddress), Throws.InstanceOf<HttpRequestException>());
    }

    private static string Stub(string url, string body) =>
        $$"""{ "request": { "url": "{{url}}" }, "response": { "body": "{{body}}" } }""";
}
