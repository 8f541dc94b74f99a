using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Tests.Options;

public class RegistrationTests : WireMockTests
{
    [SetUp]
    public void AddStub() => Server.Add(Stub.Answer(body: Stubs.Interaction()));

    [Test]
    public void A_client_is_a_singleton()
    {
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(Configure)).BuildServiceProvider();

        var first = services.GetRequiredService<IAlpharunClient>();

        Assert.That(services.GetRequiredService<IAlpharunClient>(), Is.SameAs(first));
    }

    [Test]
    public async Task Each_named_client_has_its_own_key_and_address()
    {
        using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(Configure))
            .With(collection => collection.AddAlpharun("europe", options => (options.ApiKey, options.BaseAddress) = ("europe", new Uri(Server.BaseAddress, "eu"))))
            .With(collection => collection.AddAlpharun("asia", new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = "asia", ["BaseAddress"] = new Uri(Server.BaseAddress, "as").ToString() })
                .Build()))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("1");
        await services.GetRequiredKeyedService<IAlpharunClient>("europe").CustomerInteractions.GetAsync("2");
        await services.GetRequiredKeyedService<IAlpharunClient>("asia").CustomerInteractions.GetAsync("3");

        Assert.That(
            Server.Requests.Select(request => (request.Url, request.Headers["Authorization"])),
            Is.EqualTo([
                ("/api/v1/customer-interactions/1", "Bearer " + Key),
                ("/eu/customer-interactions/2", "Bearer europe"),
                ("/as/customer-interactions/3", "Bearer asia"),
            ]));
    }

    [Test]
    public void A_named_registration_adds_no_unnamed_client()
    {
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun("europe", Configure)).BuildServiceProvider();

        Assert.That(services.GetService<IAlpharunClient>(), Is.Null);
    }

    [Test]
    public async Task A_client_that_is_added_twice_is_a_singleton_with_the_last_options()
    {
        using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress) = ("first", BaseAddress)))
            .With(collection => collection.AddAlpharun(options => options.ApiKey = "last"))
            .BuildServiceProvider();

        await services.GetServices<IAlpharunClient>().Single().CustomerInteractions.GetAsync("abc123");

        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer last"));
    }

    [Test]
    public async Task A_custom_handler_receives_the_request()
    {
        using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(Configure).AddHttpMessageHandler(() => new MarkingHandler()))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123");

        Assert.That(Request.Headers["X-Marked"], Is.EqualTo("1"));
    }

    [Test]
    public async Task Redirects_are_not_followed()
    {
        Server.Add(Stub.Answer(302, headers: [("Location", "/elsewhere")]));
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(Configure)).BuildServiceProvider();

        await Failure.OfAsync<AlpharunApiException>(() => services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123"));

        Assert.That(Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_timeout_of_the_options_applies()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress) = (Key, server.BaseAddress)))
            .With(collection => collection.Configure<AlpharunClientOptions>(options => options.Timeout = TimeSpan.FromMilliseconds(300)))
            .BuildServiceProvider();

        await Failure.OfAsync<AlpharunTimeoutException>(() => services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123"));
    }

    [Test]
    public void Null_arguments_throw_with_their_names()
    {
        var services = new ServiceCollection();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => services.AddAlpharun((Action<AlpharunClientOptions>)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("configure"));
            Assert.That(() => services.AddAlpharun((IConfiguration)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("configuration"));
            Assert.That(() => services.AddAlpharun(null!, Configure), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("name"));
            Assert.That(() => ((IServiceCollection)null!).AddAlpharun(Configure), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("services"));
            Assert.That(services, Is.Empty);
        }
    }

    private void Configure(AlpharunClientOptions options) => (options.ApiKey, options.BaseAddress) = (Key, BaseAddress);

    private sealed class MarkingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
