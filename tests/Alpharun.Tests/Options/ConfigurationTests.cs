using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Alpharun.Tests.Options;

public class ConfigurationTests : WireMockTests
{
    [SetUp]
    public void AddStub() => Server.Add(Stub.Answer(body: Stubs.Interaction()));

    [Test]
    public async Task Options_are_read_from_JSON()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes($$"""
            {
              "Alpharun": {
                "ApiKey": "{{Key}}", "BaseAddress": "{{BaseAddress}}", "Timeout": "00:00:30", "AttemptTimeout": "00:00:10",
                "MaxRetries": 5, "MaxRetryAfter": "00:00:20", "MaxResponseBytes": 1000
              }
            }
            """));
        using var services = Services(new ConfigurationBuilder().AddJsonStream(json).Build());

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123");

        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
        var options = services.GetRequiredService<IOptions<AlpharunClientOptions>>().Value;
        Assert.That((options.Timeout, options.AttemptTimeout, options.MaxRetryAfter), Is.EqualTo((TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20))));
        Assert.That((options.MaxRetries, options.MaxResponseBytes), Is.EqualTo((5, 1000)));
    }

    [Test]
    public void An_option_that_is_not_configured_keeps_its_default()
    {
        using var services = Services(Configuration());
        var options = services.GetRequiredService<IOptionsMonitor<AlpharunClientOptions>>();

        Assert.That(() => options.CurrentValue, Throws.InstanceOf<OptionsValidationException>().With.Message.StartsWith("Alpharun: ApiKey is missing"));
    }

    [Test]
    public async Task A_changed_key_is_used_by_the_next_request()
    {
        var configuration = Configuration(("Alpharun:ApiKey", Key), ("Alpharun:BaseAddress", BaseAddress.ToString()));
        using var services = Services(configuration);
        var client = services.GetRequiredService<IAlpharunClient>();
        await client.CustomerInteractions.GetAsync("abc123");

        configuration["Alpharun:ApiKey"] = "other";
        configuration.Reload();
        await client.CustomerInteractions.GetAsync("abc123");

        Assert.That(Server.Requests.Select(request => request.Headers["Authorization"]), Is.EqualTo(["Bearer " + Key, "Bearer other"]));
    }

    [Test]
    public async Task A_changed_key_that_is_invalid_throws_and_is_not_sent()
    {
        var configuration = Configuration(("Alpharun:ApiKey", Key), ("Alpharun:BaseAddress", BaseAddress.ToString()));
        using var services = Services(configuration);
        var client = services.GetRequiredService<IAlpharunClient>();
        await client.CustomerInteractions.GetAsync("abc123");

        configuration["Alpharun:ApiKey"] = "other 5ecret";
        Assert.That(configuration.Reload, Throws.Exception);

        await Failure.WithoutSecretsAsync<OptionsValidationException>(() => client.CustomerInteractions.GetAsync("abc123"));
        Assert.That(Server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("BaseAddress", "5ecret")]
    [TestCase("BaseAddress", "")]
    [TestCase("BaseAddress", "https://:5ecret")]
    [TestCase("Timeout", "5ecret")]
    [TestCase("Timeout", "")]
    [TestCase("Timeout", "10")]
    [TestCase("Timeout", "25:61:00")]
    [TestCase("AttemptTimeout", "5ecret")]
    [TestCase("MaxRetryAfter", "5ecret")]
    [TestCase("MaxRetries", "5ecret")]
    [TestCase("MaxRetries", "1.5")]
    [TestCase("MaxResponseBytes", "99999999999")]
    public async Task The_message_for_an_unreadable_value_has_its_path(string option, string text)
    {
        using var host = HostWith(ConfigurationWith(option, text));

        var failure = await Failure.WithoutSecretsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Message, Does.StartWith($"Alpharun: Alpharun:{option} must be "));
    }

    [TestCase("BaseAddress", "http://5ecret.example.com")]
    [TestCase("BaseAddress", "/5ecret")]
    [TestCase("Timeout", "00:00:00")]
    [TestCase("ApiKey", "key 5ecret")]
    [TestCase("MaxRetries", "-1")]
    public async Task The_message_for_an_invalid_value_names_the_option(string option, string text)
    {
        using var host = HostWith(ConfigurationWith(option, text));

        var failure = await Failure.WithoutSecretsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(failure.Message, Does.Contain(option));
    }

    [Test]
    public async Task Code_overrides_configuration_that_was_added_earlier()
    {
        var configuration = Configuration(("Alpharun:ApiKey", "other"), ("Alpharun:BaseAddress", BaseAddress.ToString()));
        using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(configuration.GetSection("Alpharun")))
            .With(collection => collection.Configure<AlpharunClientOptions>(options => options.ApiKey = Key))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync("abc123");

        Assert.That(Request.Headers["Authorization"], Is.EqualTo("Bearer " + Key));
    }

    private static ServiceProvider Services(IConfiguration configuration) =>
        new ServiceCollection().With(services => services.AddAlpharun(configuration.GetSection("Alpharun"))).BuildServiceProvider();

    private static IHost HostWith(IConfiguration configuration)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddAlpharun(configuration.GetSection("Alpharun"));
        return builder.Build();
    }

    private static IConfigurationRoot ConfigurationWith(string option, string text)
    {
        var configuration = Configuration(("Alpharun:ApiKey", Key));
        configuration[$"Alpharun:{option}"] = text;
        return configuration;
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build();
}
