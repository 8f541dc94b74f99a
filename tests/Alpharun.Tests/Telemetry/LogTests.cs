using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

public class LogTests : WireMockTests
{
    [Test]
    public async Task A_successful_call_is_logged_as_debug()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));

        await Client.CustomerInteractions.GetAsync(Id);

        var line = Collector.Lines.Single();
        Assert.That((line.Category, line.Level, line.EventId.Id, line.EventId.Name), Is.EqualTo(("Alpharun", LogLevel.Debug, 1, "CallSucceeded")));
        Assert.That(line.Text, Is.EqualTo("GET /customer-interactions/{CUSTOMER_INTERACTION_ID} succeeded with status 200 after 0 s, attempts: 1."));
    }

    [Test]
    public async Task A_retried_call_that_fails_logs_a_warning_for_each_retry_and_its_end_as_information()
    {
        Server.Add(Stub.Answer(503, "body-5ecret", headers: [("Retry-After", "2")]));

        await Failure.OfAsync<AlpharunServerException>(() => Client.CustomerInteractions.GetAsync(Id));

        Assert.That(Collector.Lines.Select(line => (line.Level, line.EventId.Id, line.Text)), Is.EqualTo([
            (LogLevel.Warning, 3, "Attempt 1 of GET /customer-interactions/{CUSTOMER_INTERACTION_ID} failed, error: 503. The next attempt follows in 00:00:02."),
            (LogLevel.Warning, 3, "Attempt 2 of GET /customer-interactions/{CUSTOMER_INTERACTION_ID} failed, error: 503. The next attempt follows in 00:00:02."),
            (LogLevel.Warning, 3, "Attempt 3 of GET /customer-interactions/{CUSTOMER_INTERACTION_ID} failed, error: 503. The next attempt follows in 00:00:02."),
            (LogLevel.Information, 2, "GET /customer-interactions/{CUSTOMER_INTERACTION_ID} failed after 6 s, attempts: 4, error: 503."),
        ]));
    }

    [Test]
    public async Task The_logger_of_the_container_is_used()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));

        using var host = await HostAsync(_ => { });
        await host.Services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);

        Assert.That(Collector.Lines.Where(line => line.Category == AlpharunTelemetry.LogCategory), Has.One.Items);
    }

    [Test]
    public async Task The_logger_of_the_options_overrides_that_of_the_container()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));
        using var other = new TelemetryCollector();

        using var host = await HostAsync(options => options.LoggerFactory = other);
        await host.Services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);

        Assert.That((Collector.Lines.Count(line => line.Category == AlpharunTelemetry.LogCategory), other.Lines.Count), Is.EqualTo((0, 1)));
    }

    [TestCase(200)]
    [TestCase(500)]
    public async Task No_logger_of_a_host_receives_an_id_or_a_key(int status)
    {
        Server.Add(Stub.Answer(status, status == 200 ? Stubs.Interaction("body-5ecret") : "body-5ecret"));

        using var host = await HostAsync(_ => { });
        try
        {
            await host.Services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);
        }
        catch (AlpharunServerException failure)
        {
            host.Services.GetRequiredService<ILogger<LogTests>>().Log(LogLevel.Error, default, "It failed.", failure, (text, _) => text);
        }

        await host.StopAsync();
        Assert.That(Collector.Texts, Is.Not.Empty.And.None.Contains(Failure.Secret));
    }

    [Test]
    public async Task A_client_works_without_a_logger()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress) = (Key, BaseAddress)))
            .BuildServiceProvider();

        Assert.That((await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));
    }

    private async Task<IHost> HostAsync(Action<AlpharunClientOptions> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Collector);
        builder.Services.AddAlpharun(options =>
        {
            (options.ApiKey, options.BaseAddress, options.MaxRetries) = (Key, BaseAddress, 0);
            configure(options);
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
