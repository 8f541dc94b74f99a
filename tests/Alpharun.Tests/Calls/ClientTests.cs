using System.Net;
using Alpharun.Generated;

namespace Alpharun.Tests.Calls;

public class ClientTests : WireMockTests
{
    [Test]
    public async Task Two_hundred_concurrent_calls_return_the_right_results()
    {
        var ids = Enumerable.Range(0, 200).Select(number => $"id-{number}").ToList();
        await using var server = await WebServer.StartAsync(context => WebServer.WriteAsync(context, Stubs.Interaction(WebServer.LastSegment(context))));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        var interactions = await Task.WhenAll(ids.Select(id => Task.Run(() => client.CustomerInteractions.GetAsync(id))));

        Assert.That(interactions.Select(interaction => interaction.Id), Is.EqualTo(ids));
    }

    [Test]
    public async Task Options_are_copied()
    {
        var options = Options();
        using var client = new AlpharunClient(options);
        options.ApiKey = "other";
        options.BaseAddress = new Uri("https://does-not-exist.invalid");
        options.Timeout = TimeSpan.FromTicks(1);

        await client.CustomerInteractions.GetAsync(DocumentedId);

        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
    }

    [Test]
    public async Task An_HTTP_client_that_is_passed_in_is_used_and_not_disposed()
    {
        using var httpClient = new HttpClient { BaseAddress = new Uri("https://does-not-exist.invalid") };
        httpClient.DefaultRequestHeaders.Add("X-Mine", "1");
        using (var client = new AlpharunClient(Options(), httpClient))
        {
            await client.CustomerInteractions.GetAsync(DocumentedId);
        }

        using var response = await httpClient.GetAsync(Server.BaseAddress);
        Assert.That(Server.Requests.Select(request => request.Headers["X-Mine"]), Is.EqualTo(["1", "1"]));
    }

    [Test]
    public async Task A_disposed_client_throws()
    {
        Client.Dispose();
        Client.Dispose();

        await Failure.OfAsync<ObjectDisposedException>(() => Client.CustomerInteractions.GetAsync("abc123"));
    }

    [Test]
    public void ToString_returns_nothing_private() => Assert.That(Client.ToString(), Does.Not.Contain(Failure.Secret));

    [Test]
    public void Null_options_throw() => Assert.That(() => new AlpharunClient((AlpharunClientOptions)null!), Throws.ArgumentNullException);

    [Test]
    public void A_null_HTTP_client_throws() => Assert.That(() => new AlpharunClient(Options(), null!), Throws.ArgumentNullException);

    [Test]
    public void The_default_address_is_that_of_the_document()
    {
        using var client = new AlpharunClient(Key);

        Assert.That(new AlpharunClientOptions().BaseAddress, Is.EqualTo(new Uri("https://api.alpharun.com/api/v1")));
    }

    [Test]
    public async Task The_client_can_be_replaced_in_tests()
    {
        IAlpharunClient client = new FakeClient(new CustomerInteraction { Id = "abc123", Account = new Account { Id = "account123" }, Contacts = [new Contact { Id = "contact123", Email = "john.doe@example.com" }] });

        var interaction = await client.CustomerInteractions.GetAsync(DocumentedId);

        Assert.That(interaction.Contacts.Single().Email, Is.EqualTo("john.doe@example.com"));
    }

    private sealed class FakeClient(CustomerInteraction interaction) : IAlpharunClient, ICustomerInteractionsClient
    {
        public ICustomerInteractionsClient CustomerInteractions => this;

        public IAlpharunApi Api => throw new NotSupportedException();

        public Task<CustomerInteraction> GetAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(interaction);

        public Task<CustomerInteraction> GetAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult(interaction);

        public Task<CustomerInteraction?> FindAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult<CustomerInteraction?>(interaction);

        public Task<CustomerInteraction?> FindAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult<CustomerInteraction?>(interaction);

        public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ApiResponse<CustomerInteraction>(interaction, HttpStatusCode.OK, new ApiResponseHeaders([])));

        public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(Guid id, CancellationToken cancellationToken = default) =>
            GetWithResponseAsync(id.ToString(), cancellationToken);

        public IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default) =>
            GetManyAsync(ids.ToAsyncEnumerable(), maxConcurrency, cancellationToken);

        public IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IAsyncEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default) =>
            ids.Select(id => new FetchResult<CustomerInteraction>(id, interaction));
    }
}
