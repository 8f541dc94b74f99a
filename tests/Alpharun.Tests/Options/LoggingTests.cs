using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Options;

public class LoggingTests : WireMockTests
{
    [Test]
    public async Task No_logger_of_a_host_gets_an_id_or_a_key()
    {
        await Server.StubAsync(Stubs.Answer(body: Stubs.Interaction()));
        using var log = new Collector();
        using var host = HostWith(log);
        await host.StartAsync();

        await host.Services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);
        await host.StopAsync();

        AssertDiscreet(log);
    }

    [Test]
    public async Task No_logger_of_a_host_gets_them_of_a_call_that_fails()
    {
        await Server.StubAsync(Stubs.Answer(500, "body-5ecret"));
        using var log = new Collector();
        using var host = HostWith(log);
        await host.StartAsync();

        var failure = await Failure.OfAsync<AlpharunServerException>(() => host.Services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id));
        host.Services.GetRequiredService<ILogger<LoggingTests>>().Log(LogLevel.Error, default, "It failed.", failure, (text, _) => text);
        await host.StopAsync();

        AssertDiscreet(log);
    }

    private static void AssertDiscreet(Collector log)
    {
        Assert.That(log.Lines, Is.Not.Empty);
        Assert.That(log.Lines, Has.None.Contains(Failure.Secret));
    }

    private IHost HostWith(Collector log)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddAlpharun(options => (options.ApiKey, options.BaseAddress, options.MaxRetries) = (Key, BaseAddress, 0));
        return builder.Build();
    }

    private sealed class Collector : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Write(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Lines.Enqueue(formatter(state, exception));
            Lines.Enqueue(exception?.ToString() ?? string.Empty);
            Write(state);
        }

        public void Dispose()
        {
        }

        private void Write(object? state)
        {
            Lines.Enqueue(state?.ToString() ?? string.Empty);
            foreach (var value in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                Lines.Enqueue($"{value.Key}={value.Value}");
            }
        }
    }
}
