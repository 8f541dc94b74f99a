using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Alpharun.Tests.Options;

public class ValidationTests
{
    private const string Key = "key-5ecret";

    private static readonly TestCaseData[] Invalid =
    [
        Case("ApiKey", "no key", options => options.ApiKey = null),
        Case("ApiKey", "an empty key", options => options.ApiKey = string.Empty),
        Case("ApiKey", "a blank key", options => options.ApiKey = " "),
        Case("ApiKey", "a key with a space", options => options.ApiKey = "key 5ecret"),
        Case("ApiKey", "a key with a line break", options => options.ApiKey = "key-5ecret\n"),
        Case("ApiKey", "a key with an accent", options => options.ApiKey = "kéy-5ecret"),
        Case("BaseAddress", "no address", options => options.BaseAddress = null!),
        Case("BaseAddress", "http", options => options.BaseAddress = new Uri("http://5ecret.example.com")),
        Case("BaseAddress", "http on a host name that starts with localhost", options => options.BaseAddress = new Uri("http://localhost.5ecret.example.com")),
        Case("BaseAddress", "a relative address", options => options.BaseAddress = new Uri("5ecret", UriKind.Relative)),
        Case("BaseAddress", "ftp", options => options.BaseAddress = new Uri("ftp://5ecret.example.com")),
        Case("BaseAddress", "a file", options => options.BaseAddress = new Uri("file:///5ecret")),
        Case("BaseAddress", "user info", options => options.BaseAddress = new Uri("https://user:5ecret@example.com")),
        Case("BaseAddress", "a query", options => options.BaseAddress = new Uri("https://example.com/?key=5ecret")),
        Case("BaseAddress", "a fragment", options => options.BaseAddress = new Uri("https://example.com/#5ecret")),
        Case("Timeout", "a timeout of zero", options => options.Timeout = TimeSpan.Zero),
        Case("Timeout", "a negative timeout", options => options.Timeout = TimeSpan.FromSeconds(-5)),
        Case("Timeout", "a timeout of a month", options => options.Timeout = TimeSpan.FromDays(30)),
        Case("AttemptTimeout", "an attempt timeout of zero", options => options.AttemptTimeout = TimeSpan.Zero),
        Case("AttemptTimeout", "an attempt timeout of a month", options => options.AttemptTimeout = TimeSpan.FromDays(30)),
        Case("MaxRetries", "a negative number of retries", options => options.MaxRetries = -1),
        Case("MaxRetryAfter", "a negative retry-after limit", options => options.MaxRetryAfter = TimeSpan.FromSeconds(-1)),
        Case("MaxRetryAfter", "a retry-after limit of a month", options => options.MaxRetryAfter = TimeSpan.FromDays(30)),
        Case("MaxResponseBytes", "a response limit of zero", options => options.MaxResponseBytes = 0),
        Case("MaxResponseBytes", "a response limit of 2 GiB", options => options.MaxResponseBytes = int.MaxValue),
        Case("TimeProvider", "no clock", options => options.TimeProvider = null!),
    ];

    private static readonly TestCaseData[] Valid =
    [
        Case("", "https", options => options.BaseAddress = new Uri("https://example.com/a/b")),
        Case("", "http on localhost", options => options.BaseAddress = new Uri("http://localhost:8080")),
        Case("", "http on the IPv4 loopback address", options => options.BaseAddress = new Uri("http://127.0.0.1:8080")),
        Case("", "http on the IPv6 loopback address", options => options.BaseAddress = new Uri("http://[::1]:8080")),
        Case("", "a short timeout", options => options.Timeout = TimeSpan.FromMilliseconds(1)),
        Case("", "an infinite timeout", options => options.Timeout = Timeout.InfiniteTimeSpan),
        Case("", "an infinite attempt timeout", options => options.AttemptTimeout = Timeout.InfiniteTimeSpan),
        Case("", "no retries and no delays", options => (options.MaxRetries, options.MaxRetryAfter) = (0, TimeSpan.Zero)),
        Case("", "a response limit of 1 GiB", options => options.MaxResponseBytes = 1024 * 1024 * 1024),
        Case("", "a token provider instead of a key", options => (options.ApiKey, options.TokenProvider) = (null, _ => new ValueTask<string>(Key))),
    ];

    [TestCaseSource(nameof(Invalid))]
    public void The_constructor_throws_for_an_invalid_option_and_names_it(string name, Action<AlpharunClientOptions> configure)
    {
        var options = new AlpharunClientOptions { ApiKey = Key };
        configure(options);

        var failure = Assert.Catch<ArgumentException>(() => _ = new AlpharunClient(options))!;

        Assert.That(failure.Message, Does.StartWith(name + " "));
        Failure.AssertNoSecrets(failure);
    }

    [TestCaseSource(nameof(Invalid))]
    public async Task A_host_with_an_invalid_option_fails_to_start_and_names_it(string name, Action<AlpharunClientOptions> configure)
    {
        using var host = HostWith(services => services.AddAlpharun(options =>
        {
            options.ApiKey = Key;
            configure(options);
        }));

        var failure = await Failure.WithoutSecretsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Message, Does.StartWith($"Alpharun: {name} "));
    }

    [TestCaseSource(nameof(Valid))]
    public async Task A_host_with_valid_options_starts(string name, Action<AlpharunClientOptions> configure)
    {
        using var host = HostWith(services => services.AddAlpharun(options =>
        {
            options.ApiKey = Key;
            configure(options);
        }));

        await host.StartAsync();

        Assert.That(host.Services.GetRequiredService<IAlpharunClient>(), Is.Not.Null, name);
        await host.StopAsync();
    }

    [Test]
    public async Task The_exception_names_all_invalid_options()
    {
        using var host = HostWith(services => services.AddAlpharun(options => (options.BaseAddress, options.Timeout) = (new Uri("ftp://example.com"), TimeSpan.Zero)));

        var failure = await Failure.OfAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Failures.Select(text => text.Split(' ')[1]), Is.EqualTo(["ApiKey", "BaseAddress", "Timeout"]));
    }

    [Test]
    public async Task A_client_that_is_added_twice_is_validated_once()
    {
        using var host = HostWith(services =>
        {
            services.AddAlpharun(_ => { });
            services.AddAlpharun(_ => { });
        });

        var failure = await Failure.OfAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Failures.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_message_contains_the_name_of_the_client()
    {
        using var host = HostWith(services =>
        {
            services.AddAlpharun(options => options.ApiKey = Key);
            services.AddAlpharun("europe", _ => { });
        });

        var failure = await Failure.OfAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Message, Does.StartWith("Alpharun ('europe'): ApiKey "));
    }

    [Test]
    public async Task Without_a_host_an_invalid_option_throws_at_the_first_use()
    {
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(_ => { })).BuildServiceProvider();

        await Failure.OfAsync<OptionsValidationException>(() => services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123"));
    }

    [Test]
    public void ToString_of_options_returns_no_values() =>
        Assert.That(new AlpharunClientOptions { ApiKey = Key }.ToString(), Is.EqualTo(typeof(AlpharunClientOptions).FullName));

    private static TestCaseData Case(string name, string display, Action<AlpharunClientOptions> configure) =>
        new TestCaseData(name, configure).SetArgDisplayNames(display);

    private static IHost HostWith(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        configure(builder.Services);
        return builder.Build();
    }
}
