using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Tests.Sources;

public class UrlSourceTests
{
    private static readonly SourceSettings Settings = new();
    private TinyServer _server = null!;

    [SetUp]
    public void Start() => _server = new TinyServer();

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [Test]
    public async Task A_document_is_named_after_its_address_without_the_query()
    {
        _server.With("/a.yaml?key=secret", Documents.Least);

        var document = await LoadAsync("/a.yaml?key=secret");

        Assert.That((document.Name, document.Text), Is.EqualTo(($"{_server.Address}/a.yaml", Documents.Least)));
    }

    [Test]
    public async Task A_redirect_on_the_same_server_is_followed()
    {
        _server.With("/old", "301 Moved Permanently", string.Empty, "Location: /new").With("/new", Documents.Least);

        Assert.That((await LoadAsync("/old")).Text, Is.EqualTo(Documents.Least));
    }

    [Test]
    public void An_endless_redirect_ends()
    {
        _server.With("/a", "302 Found", string.Empty, "Location: /a");

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"{_server.Address}/a: redirected more than 5 times; use the address that it ends at."));
        Assert.That(_server.Asked, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task A_redirect_to_another_server_is_not_followed()
    {
        await using var other = new TinyServer();
        _server.With("/a", "302 Found", string.Empty, $"Location: {other.Address}/b");

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<DocumentException>().With.Message.Contains($"redirects to another server, {other.Address}/b"));
        Assert.That(other.Asked, Is.Empty);
    }

    [TestCase("404 Not Found", "the server answered 404 NotFound instead of a document; check the address.")]
    [TestCase("204 No Content", "the server answered 204 NoContent instead of a document; check the address.")]
    [TestCase("304 Not Modified", "the server answered 304 NotModified instead of a document; check the address.")]
    public void A_status_that_is_the_addresss_fault_is_an_input_error(string status, string error)
    {
        _server.With("/a", status, string.Empty);

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"{_server.Address}/a: {error}"));
    }

    [TestCase("401 Unauthorized", "the server answered 401 Unauthorized: it wants a login, and none is sent.")]
    [TestCase("429 Too Many Requests", "the server answered 429 TooManyRequests; try again later.")]
    [TestCase("503 Service Unavailable", "the server answered 503 ServiceUnavailable; try again later.")]
    public void A_status_that_is_the_servers_fault_is_a_network_error(string status, string error)
    {
        _server.With("/a", status, string.Empty);

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{_server.Address}/a: {error}"));
    }

    [Test]
    public void A_server_that_hangs_is_given_up()
    {
        _server.Hanging("/a");

        Assert.That(
            () => LoadAsync("/a", Settings with { Timeout = TimeSpan.FromMilliseconds(50) }),
            Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{_server.Address}/a: the server did not give all of it within 0.05 s; try again, or allow more with --timeout."));
    }

    [Test]
    public void A_body_that_breaks_off_is_a_network_error()
    {
        _server.WithRaw("/a", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nopenapi: 3.0.1\n");

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<UnreachableSourceException>().With.Message.EqualTo($"{_server.Address}/a: the answer broke off; try again."));
    }

    [Test]
    public void An_empty_body_is_no_document()
    {
        _server.With("/a", string.Empty);

        Assert.That(() => LoadAsync("/a"), Throws.TypeOf<DocumentException>().With.Message.EndsWith("the document is empty."));
    }

    [Test]
    public async Task A_server_that_is_not_there_is_a_network_error()
    {
        var address = _server.Address;
        await _server.DisposeAsync();
        _server = new TinyServer();

        Assert.That(
            () => new DocumentLoader(Settings).LoadAsync($"{address}/a"),
            Throws.TypeOf<UnreachableSourceException>().With.Message.Contains("no connection to the server could be made"));
    }

    [Test]
    public void A_cancelled_load_is_cancelled_and_not_late()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        _server.Hanging("/a");

        Assert.That(() => new DocumentLoader(Settings).LoadAsync($"{_server.Address}/a", cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task An_external_reference_is_relative_to_the_address()
    {
        _server.With("/docs/a.yaml", Documents.WithSchemas("A: {$ref: '../b%20c.yaml#/B'}")).With("/b%20c.yaml", "B: {type: string}\n");

        var document = await LoadAsync("/docs/a.yaml", Settings with { AllowExternalReferences = true });

        Assert.That(document.BrokenReferences, Is.Empty);
    }

    private Task<LoadedDocument> LoadAsync(string path, SourceSettings? settings = null) => new DocumentLoader(settings ?? Settings).LoadAsync(_server.Address + path);
}
