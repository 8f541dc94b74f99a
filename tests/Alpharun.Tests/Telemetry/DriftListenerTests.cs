using System.Runtime.CompilerServices;
using System.Text;
using Alpharun.Serialization;
using Alpharun.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>Tests the receivers of drift: the log, the counter and the callback.</summary>
public class DriftListenerTests : DriftedResponseTests
{
    [Test]
    public async Task A_path_is_logged_once_and_without_undocumented_names()
    {
        Server.Add(Stub.Answer(body: With("\"name-5ecret\":1,\"other-5ecret\":2," + FieldText("brand-new", "1"))));

        await Client.CustomerInteractions.GetAsync(Id);
        await Client.CustomerInteractions.GetAsync(Id);

        Assert.That(DriftLines.Select(line => (line.Level, line.EventId.Id, line.EventId.Name, line.Text)), Is.EqualTo([
            (LogLevel.Warning, 4, "DriftSeen", $"The response to {Operation} does not match the API's document: UnknownProperty at {Interaction}. This is logged once."),
            (LogLevel.Warning, 4, "DriftSeen", $"The response to {Operation} does not match the API's document: UnknownEnumValue at {Interaction}.data_extraction_fields[*].type. This is logged once."),
        ]));
    }

    [Test]
    public async Task Each_response_is_counted_by_kind()
    {
        Server.Add(Stub.Answer(body: With("\"name-5ecret\":1,\"other-5ecret\":2," + FieldText("text", "[]"))));

        await Client.CustomerInteractions.GetAsync(Id);
        await Client.CustomerInteractions.GetAsync(Id);

        Assert.That(Counted.GroupBy(each => each.Tags["alpharun.drift.kind"]).Select(kind => (kind.Key, kind.Sum(each => each.Value))), Is.EqualTo([("UnknownProperty", 4.0), ("UnexpectedFieldValue", 2.0)]));
        Assert.That(Counted.First().Tags, Is.EquivalentTo(new KeyValuePair<string, object?>[]
        {
            new("alpharun.operation", "GetCustomerInteraction"),
            new("http.request.method", "GET"),
            new("url.template", "/customer-interactions/{CUSTOMER_INTERACTION_ID}"),
            new("server.address", "127.0.0.1"),
            new("server.port", Server.BaseAddress.Port),
            new("alpharun.drift.kind", "UnknownProperty"),
        }));
    }

    [Test]
    public void ToString_of_drift_returns_no_undocumented_names() =>
        Assert.That(new AlpharunDrift(Operation, "$.name-5ecret", UnknownProperty).ToString(), Is.EqualTo($"{Operation}: UnknownProperty"));

    [Test]
    public async Task An_exception_of_the_callback_is_logged_and_the_call_continues()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1,\"newer\":2")));
        var thrown = new FormatException("thrown");
        using var client = new AlpharunClient(Options().With(options => options.OnDrift = drift =>
        {
            Reported.Add(drift);
            throw thrown;
        }));

        Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));

        Assert.That(Reported, Has.Count.EqualTo(2));
        Assert.That(
            Collector.Lines.Where(line => line.Level == LogLevel.Error).Select(line => (line.EventId.Id, line.Exception, line.Text)),
            Is.EqualTo(Enumerable.Repeat((5, (Exception?)thrown, $"The OnDrift callback threw for a response to {Operation}. The call continues."), 2)));
    }

    [Test]
    public async Task An_exception_of_the_callback_without_a_logger_is_raised_as_unobserved()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var thrown = new FormatException("thrown");
        var unobserved = new TaskCompletionSource();
        EventHandler<UnobservedTaskExceptionEventArgs> handler = (_, arguments) =>
        {
            if (arguments.Exception.InnerExceptions.Contains(thrown))
            {
                unobserved.TrySetResult();
            }
        };
        TaskScheduler.UnobservedTaskException += handler;
        try
        {
            await CallAsync();
            GC.Collect();
            GC.WaitForPendingFinalizers();

            await unobserved.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= handler;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task CallAsync()
        {
            using var client = new AlpharunClient(Options().With(options => (options.LoggerFactory, options.OnDrift) = (null, _ => throw thrown)));
            await client.CustomerInteractions.GetAsync(Id);
        }
    }

    [Test]
    public async Task Concurrent_calls_each_invoke_the_callback_and_log_once()
    {
        const int Calls = 64;
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var reported = 0;
        using var client = new AlpharunClient(Options().With(options => options.OnDrift = _ => Interlocked.Increment(ref reported)));

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(() => client.CustomerInteractions.GetAsync(Id))));

        Assert.That((reported, DriftLines.Count(), Counted.Count()), Is.EqualTo((Calls, 1, Calls)));
    }

    [Test]
    public async Task In_a_container_the_callback_is_invoked_and_drift_is_logged_once_even_if_the_options_change()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ApiKey", Key), new("BaseAddress", BaseAddress.ToString())]).Build();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Collector))
            .With(collection => collection.AddAlpharun(configuration))
            .With(collection => collection.Configure<AlpharunClientOptions>(options => options.OnDrift = Reported.Add))
            .BuildServiceProvider();
        var client = services.GetRequiredService<IAlpharunClient>();

        await client.CustomerInteractions.GetAsync(Id);
        configuration["MaxRetries"] = "1";
        configuration.Reload();
        await client.CustomerInteractions.GetAsync(Id);

        Assert.That((Reported.Count, DriftLines.Count()), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task In_a_container_without_configuration_and_logger_the_callback_is_invoked()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress, options.OnDrift) = (Key, BaseAddress, Reported.Add)))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);

        Assert.That(Reported, Has.One.Items);
    }

    [Test]
    public async Task At_most_a_thousand_unknown_properties_are_reported_in_limited_memory()
    {
        var properties = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"{number}\":1"));
        var body = Encoding.UTF8.GetBytes(With(properties));
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: {body.Length}\n\n", body);
        var listening = OptionsOf(server.BaseAddress).With(options => options.OnDrift = Reported.Add);
        await AllocatedAsync(listening);
        Assert.That((Reported.Count, DriftLines.Count()), Is.EqualTo((1_000, 1)));

        var without = await LeastAllocatedAsync(OptionsOf(server.BaseAddress).With(options => options.LoggerFactory = null));
        var with = await LeastAllocatedAsync(listening);

        Assert.That(with - without, Is.LessThan(body.Length));
    }

    [Test]
    public void The_memory_for_logged_drift_is_limited()
    {
        var logged = new LoggedDrift();

        var added = Enumerable.Range(0, 2_000).Count(number => logged.TryAdd(Operation, new DriftObservation(UnknownEnumValue, $"$.a{number}", $"$.a{number}")));

        Assert.That(added, Is.EqualTo(1_000));
    }

    // The minimum of several measurements: other threads allocate, too, and the growth of a buffer depends on how the body arrives.
    private static async Task<long> LeastAllocatedAsync(AlpharunClientOptions options) =>
        new[] { await AllocatedAsync(options), await AllocatedAsync(options), await AllocatedAsync(options) }.Min();

    private static async Task<long> AllocatedAsync(AlpharunClientOptions options)
    {
        using var client = new AlpharunClient(options);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await client.CustomerInteractions.GetAsync(Id);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
