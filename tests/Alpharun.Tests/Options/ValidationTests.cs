using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Alpharun.Tests.Options;

public class ValidationTests
{
    private const string Key = "key-5ecret";

    private static readonly TestCaseData[] Wrong =
    [
        Case("ApiKey", "no key", options => options.ApiKey = null),
        Case("ApiKey", "an empty key", options => options.ApiKey = string.Empty),
        Case("ApiKey", "a blank key", options => options.ApiKey = " "),
        Case("ApiKey", "a key with a space", options => options.ApiKey = "key 5ecret"),
        Case("ApiKey", "a key with a line break", options => options.ApiKey = "key-5ecret\n"),
        Case("ApiKey", "a key with an accent", options => options.ApiKey = "kéy-5ecret"),
        Case("BaseAddress", "no address", options => options.BaseAddress = null!),
        Case("BaseAddress", "http", options => options.BaseAddress = new Uri("http://5ecret.example.com")),
        Case("BaseAddress", "http on a name that begins as the loopback's", options => options.BaseAddress = new Uri("http://localhost.5ecret.example.com")),
        Case("BaseAddress", "a relative address", options => options.BaseAddress = new Uri("5ecret", UriKind.Relative)),
        Case("BaseAddress", "ftp", options => options.BaseAddress = new Uri("ftp://5ecret.example.com")),
        Case("BaseAddress", "a file", options => options.BaseAddress = new Uri("file:///5ecret")),
        Case("BaseAddress", "user info", options => options.BaseAddress = new Uri("https://user:5ecret@example.com")),
        Case("BaseAddress", "a query", options => options.BaseAddress = new Uri("https://example.com/?key=5ecret")),
        Case("BaseAddress", "a fragment", options => options.BaseAddress = new Uri("https://example.com/#5ecret")),
        Case("Timeout", "no time", options => options.Timeout = TimeSpan.Zero),
        Case("Timeout", "a negative time", options => options.Timeout = TimeSpan.FromSeconds(-5)),
        Case("Timeout", "a month", options => options.Timeout = TimeSpan.FromDays(30)),
        Case("AttemptTimeout", "no time for an attempt", options => options.AttemptTimeout = TimeSpan.Zero),
        Case("AttemptTimeout", "a month for an attempt", options => options.AttemptTimeout = TimeSpan.FromDays(30)),
        Case("MaxRetries", "fewer retries than none", options => options.MaxRetries = -1),
        Case("MaxRetryAfter", "a negative wait", options => options.MaxRetryAfter = TimeSpan.FromSeconds(-1)),
        Case("MaxRetryAfter", "a wait of a month", options => options.MaxRetryAfter = TimeSpan.FromDays(30)),
        Case("MaxResponseBytes", "a response of nothing", options => options.MaxResponseBytes = 0),
        Case("MaxResponseBytes", "a response of 2 GiB", options => options.MaxResponseBytes = int.MaxValue),
        Case("TimeProvider", "no clock", options => options.TimeProvider = null!),
    ];

    private static readonly TestCaseData[] Right =
    [
        Case("", "https", options => options.BaseAddress = new Uri("https://example.com/a/b")),
        Case("", "http on the loopback's name", options => options.BaseAddress = new Uri("http://localhost:8080")),
        Case("", "http on the loopback's IPv4", options => options.BaseAddress = new Uri("http://127.0.0.1:8080")),
        Case("", "http on the loopback's IPv6", options => options.BaseAddress = new Uri("http://[::1]:8080")),
        Case("", "a short time", options => options.Timeout = TimeSpan.FromMilliseconds(1)),
        Case("", "a time without end", options => options.Timeout = Timeout.InfiniteTimeSpan),
        Case("", "an attempt without end", options => options.AttemptTimeout = Timeout.InfiniteTimeSpan),
        Case("", "no retries and no waits", options => (options.MaxRetries, options.MaxRetryAfter) = (0, TimeSpan.Zero)),
        Case("", "a response of 1 GiB", options => options.MaxResponseBytes = 1024 * 1024 * 1024),
        Case("", "a provider in place of a key", options => (options.ApiKey, options.TokenProvider) = (null, _ => new ValueTask<string>(Key))),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void A_wrong_option_is_named_when_a_client_is_made(string name, Action<AlpharunClientOptions> configure)
    {
        var options = new AlpharunClientOptions { ApiKey = Key };
        configure(options);

        var failure = Assert.Catch<ArgumentException>(() => _ = new AlpharunClient(options))!;

        Assert.That(failure.Message, Does.StartWith(name + " "));
        Failure.IsDiscreet(failure);
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task A_wrong_option_is_named_when_a_host_starts(string name, Action<AlpharunClientOptions> configure)
    {
        using var host = HostWith(services => services.AddAlpharun(options =>
        {
            options.ApiKey = Key;
            configure(options);
        }));

        var failure = await Failure.OfDiscreetAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Message, Does.StartWith($"Alpharun: {name} "));
    }

    [TestCaseSource(nameof(Right))]
    public async Task A_host_starts_with_options_that_are_right(string name, Action<AlpharunClientOptions> configure)
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
    public async Task All_that_is_wrong_is_named_at_once()
    {
        using var host = HostWith(services => services.AddAlpharun(options => (options.BaseAddress, options.Timeout) = (new Uri("ftp://example.com"), TimeSpan.Zero)));

        var failure = await Failure.OfAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Failures.Select(text => text.Split(' ')[1]), Is.EqualTo(["ApiKey", "BaseAddress", "Timeout"]));
    }

    [Test]
    public async Task A_client_that_is_added_twice_is_checked_once()
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
    public async Task The_name_of_a_client_is_in_the_message()
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
    public async Task Without_a_host_a_wrong_option_is_found_at_the_first_use()
    {
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(_ => { })).BuildServiceProvider();

        await Failure.OfAsync<OptionsValidationException>(() => services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123"));
    }

    [Test]
    public void Options_print_no_values() =>
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
