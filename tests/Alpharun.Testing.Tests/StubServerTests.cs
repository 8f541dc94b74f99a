namespace Alpharun.Testing.Tests;

public class StubServerTests
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly StubServer _server = new();

    [OneTimeSetUp]
    public void SetAddress() => _http.BaseAddress = _server.BaseAddress;

    [SetUp]
    public void Reset() => _server.Reset();

    [OneTimeTearDown]
    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
    }

    [Test]
    public async Task A_stub_without_a_path_answers_every_request()
    {
        _server.Add(Stub.Answer(body: "hello"));

        using var posted = await _http.PostAsync(new Uri("/other", UriKind.Relative), content: null);

        Assert.That((await _http.GetStringAsync("/thing"), await posted.Content.ReadAsStringAsync()), Is.EqualTo(("hello", "hello")));
    }

    [Test]
    public async Task The_last_added_of_several_matching_stubs_answers()
    {
        _server.Add(Stub.Answer(body: "first").At("/thing"), Stub.Answer(body: "last").At("/thing"), Stub.Answer(body: "other").At("/other"));

        Assert.That((await _http.GetStringAsync("/thing"), await _http.GetStringAsync("/other")), Is.EqualTo(("last", "other")));
    }

    [Test]
    public async Task A_sequence_answers_in_order_and_repeats_its_last_stub()
    {
        _server.AddSequence(Stub.Answer(body: "1"), Stub.Answer(body: "2"), Stub.Answer(body: "3"));

        Assert.That(
            new[] { await _http.GetStringAsync("/"), await _http.GetStringAsync("/"), await _http.GetStringAsync("/"), await _http.GetStringAsync("/") },
            Is.EqualTo(["1", "2", "3", "3"]));
    }

    [Test]
    public async Task A_stub_takes_precedence_over_a_static_mapping()
    {
        _server.Add(Stub.Answer(body: "stub"));
        _server.AddMappings(["""{ "Priority": 1, "Request": { "Path": "/thing" }, "Response": { "StatusCode": 200, "Body": "mapping" } }"""]);

        Assert.That(await _http.GetStringAsync("/thing"), Is.EqualTo("stub"));
    }

    [Test]
    public async Task Requests_are_recorded_unchanged_in_order_of_arrival()
    {
        using var first = new HttpRequestMessage(HttpMethod.Post, "/a%2Fb?q=c%20d") { Content = new StringContent("{\"é\":1}") };
        first.Headers.Add("X-Twice", ["1", "2"]);
        using var firstResponse = await _http.SendAsync(first);
        using var secondResponse = await _http.GetAsync(new Uri("/second", UriKind.Relative));

        var requests = _server.Requests;

        Assert.That(requests.Select(request => $"{request.Method} {request.Url}"), Is.EqualTo(["POST /a%2Fb?q=c%20d", "GET /second"]));
        Assert.That(requests[0].Body, Is.EqualTo("{\"é\":1}"));
        Assert.That(requests[0].Headers["x-twice"], Is.EqualTo("1, 2"));
        Assert.That(requests[1].Body, Is.Empty);
    }

    [Test]
    public async Task Reset_removes_stubs_and_requests()
    {
        _server.Add(Stub.Answer(body: "hello"));
        await _http.GetStringAsync("/thing");

        _server.Reset();

        Assert.That(_server.Requests, Is.Empty);
        using var response = await _http.GetAsync(new Uri("/thing", UriKind.Relative));
        Assert.That(response.IsSuccessStatusCode, Is.False);
    }

    [Test]
    public async Task RemoveStubs_removes_stubs_and_requests_but_not_mappings()
    {
        _server.AddMappings(["""{ "Priority": 1, "Request": { "Path": "/thing" }, "Response": { "StatusCode": 200, "Body": "mapping" } }"""]);
        _server.Add(Stub.Answer(body: "stub"));
        _server.AddSequence(Stub.Answer(body: "1"), Stub.Answer(body: "2"));
        await _http.GetStringAsync("/thing");

        _server.RemoveStubs();

        Assert.That(_server.Requests, Is.Empty);
        Assert.That(await _http.GetStringAsync("/thing"), Is.EqualTo("mapping"));
        using var response = await _http.GetAsync(new Uri("/other", UriKind.Relative));
        Assert.That(response.IsSuccessStatusCode, Is.False);
    }

    [Test]
    public void Dispose_stops_the_server_and_can_be_called_twice()
    {
        var server = new StubServer();

        server.Dispose();
        server.Dispose();

        Assert.That(() => _http.GetAsync(server.BaseAddress), Throws.InstanceOf<HttpRequestException>());
    }
}
