using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;
using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests.Sources;

public class UrlSourceTests
{
    private static readonly SourceSettings Settings = new();
    private StubServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new StubServer();

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [SetUp]
    public void Reset() => _server.Reset();

    [Test]
    public async Task The_name_of_a_document_is_its_address_without_the_query()
    {
        _server.Add(Stub.Answer(body: TestDocuments.Least).At("/a.yaml"));

        var document = await LoadAsync("a.yaml?key=secret");

        Assert.That((document.Name, document.Text), Is.EqualTo(($"{_server.BaseAddress}a.yaml", TestDocuments.Least)));
        Assert.That(_server.Requests.Single().Url, Is.EqualTo("/a.yaml?key=secret"));
    }

    [Test]
    public async Task A_redirect_on_the_same_server_is_followed()
    {
        _server.Add(Redirect(301, "/new").At("/old"), Stub.Answer(body: TestDocuments.Least).At("/new"));

        Assert.That((await LoadAsync("old")).Text, Is.EqualTo(TestDocuments.Least));
    }

    [Test]
    public void An_endless_redirect_is_an_error()
    {
        _server.Add(Redirect(302, "/a"));

        Assert.That(() => LoadAsync("a"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"{_server.BaseAddress}a: redirected more than 5 times; use the final address."));
        Assert.That(_server.Requests, Has.Count.EqualTo(6));
    }

    [Test]
    public void A_redirect_to_another_server_is_not_followed()
    {
        using var other = new StubServer();
        _server.Add(Redirect(302, $"{other.BaseAddress}b"));

        Assert.That(() => LoadAsync("a"), Throws.TypeOf<DocumentException>().With.Message.Contains($"redirects to another server, {other.BaseAddress}b"));
        Assert.That(other.Requests, Is.Empty);
    }

    [TestCase(404, "the server answered 404 NotFound instead of a document; check the address.")]
    [TestCase(204, "the server answered 204 NoContent instead of a document; check the address.")]
    [TestCase(304, "the server answered 304 NotModified instead of a document; check the address.")]
    public void A_status_that_indicates_a_wrong_address_is_an_input_error(int status, string error)
    {
        _server.Add(Stub.Answer(status));

        Assert.That(() => LoadAsync("a"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"{_server.BaseAddress}a: {error}"));
    }

    [TestCase(401, "the server answered 401 Unauthorized: it requires authentication, which is not supported.")]
    [TestCase(429, "the server answered 429 TooManyRequests; try again later.")]
    [TestCase(503, "the server answered 503 ServiceUnavailable; try again later.")]
    public void A_status_that_indicates_a_server_problem_is_a_network_error(int status, string error)
    {
        _server.Add(Stub.Answer(status));

        Assert.That(() => LoadAsync("a"), Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{_server.BaseAddress}a: {error}"));
    }

    [Test]
    public void A_server_that_does_not_respond_in_time_is_a_network_error()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));

        Assert.That(
            () => LoadAsync(server.BaseAddress, Settings with { Timeout = TimeSpan.FromMilliseconds(50) }),
            Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{server.BaseAddress}: the server did not send the whole document within 0.05 s; try again, or set a longer --timeout."));
    }

    [Test]
    public void An_incomplete_body_is_a_network_error()
    {
        using var server = RawServer.Start("HTTP/1.1 200 OK\nContent-Length: 100\n\nopenapi: 3.0.1\n");

        Assert.That(() => LoadAsync(server.BaseAddress), Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{server.BaseAddress}: the response is incomplete; try again."));
    }

    [Test]
    public void An_empty_body_is_an_input_error()
    {
        _server.Add(Stub.Answer());

        Assert.That(() => LoadAsync("a"), Throws.TypeOf<DocumentException>().With.Message.EndsWith("the document is empty."));
    }

    [Test]
    public void A_refused_connection_is_a_network_error()
    {
        using var server = RawServer.Start(string.Empty);
        server.Stop();

        Assert.That(
            () => LoadAsync(server.BaseAddress),
            Throws.TypeOf<UnreachableSourceException>().With.Message.Contains("cannot connect to the server"));
    }

    [Test]
    public void A_canceled_load_is_not_reported_as_a_timeout()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));

        Assert.That(() => new DocumentLoader(Settings).LoadAsync(server.BaseAddress.ToString(), cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task An_external_reference_is_relative_to_the_address()
    {
        _server.Add(Stub.Answer(body: TestDocuments.WithSchemas("A: {$ref: '../b%20c.yaml#/B'}")).At("/docs/a.yaml"), Stub.Answer(body: "B: {type: string}\n").At("/b c.yaml"));

        var document = await LoadAsync("docs/a.yaml", Settings with { AllowExternalReferences = true });

        Assert.That(document.BrokenReferences, Is.Empty);
        Assert.That(_server.Requests.Select(request => request.Url), Is.EqualTo(new[] { "/docs/a.yaml", "/b%20c.yaml" }));
    }

    private static Stub Redirect(int status, string location) => Stub.Answer(status, headers: ("Location", location));

    private static Task<LoadedDocument> LoadAsync(Uri address, SourceSettings? settings = null) => new DocumentLoader(settings ?? Settings).LoadAsync(address.ToString());

    private Task<LoadedDocument> LoadAsync(string path, SourceSettings? settings = null) => LoadAsync(new Uri(_server.BaseAddress, path), settings);
}
