using System.Runtime.CompilerServices;
using System.Text;
using Alpharun.Serialization;
using Alpharun.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>Whom drift is told: the log, the counter, the callback, each within bounds, and whatever a callback throws.</summary>
public class DriftListenerTests : DriftedResponseTests
{
    [Test]
    public async Task A_path_is_logged_once_and_without_the_name_that_the_response_made_up()
    {
        Server.Add(Stub.Answer(body: With("\"name-5ecret\":1,\"other-5ecret\":2," + FieldText("brand-new", "1"))));

        await Client.CustomerInteractions.GetAsync(Id);
        await Client.CustomerInteractions.GetAsync(Id);

        Assert.That(DriftLines.Select(line => (line.Level, line.EventId.Id, line.EventId.Name, line.Text)), Is.EqualTo([
            (LogLevel.Warning, 4, "DriftSeen", $"A response to {Operation} held what the API's document does not describe: UnknownProperty at {Interaction}. This is said once."),
            (LogLevel.Warning, 4, "DriftSeen", $"A response to {Operation} held what the API's document does not describe: UnknownEnumValue at {Interaction}.data_extraction_fields[*].type. This is said once."),
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
    public void Drift_prints_no_name_that_the_response_made_up() =>
        Assert.That(new AlpharunDrift(Operation, "$.name-5ecret", UnknownProperty).ToString(), Is.EqualTo($"{Operation}: UnknownProperty"));

    [Test]
    public async Task What_the_callback_throws_is_logged_and_the_call_goes_on()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1,\"newer\":2")));
        var thrown = new FormatException("thrown");
        using var client = new AlpharunClient(Options().With(options => options.OnDrift = drift =>
        {
            Told.Add(drift);
            throw thrown;
        }));

        Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));

        Assert.That(Told, Has.Count.EqualTo(2));
        Assert.That(
            Collector.Lines.Where(line => line.Level == LogLevel.Error).Select(line => (line.EventId.Id, line.Exception, line.Text)),
            Is.EqualTo(Enumerable.Repeat((5, (Exception?)thrown, $"The OnDrift of the options failed when it was told of a response to {Operation}. The call goes on."), 2)));
    }

    [Test]
    public async Task What_the_callback_throws_where_nothing_is_logged_is_unobserved_and_not_lost()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var thrown = new FormatException("thrown");
        var unobserved = new TaskCompletionSource();
        EventHandler<UnobservedTaskExceptionEventArgs> hear = (_, arguments) =>
        {
            if (arguments.Exception.InnerExceptions.Contains(thrown))
            {
                unobserved.TrySetResult();
            }
        };
        TaskScheduler.UnobservedTaskException += hear;
        try
        {
            await CallAsync();
            GC.Collect();
            GC.WaitForPendingFinalizers();

            await unobserved.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= hear;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task CallAsync()
        {
            using var client = new AlpharunClient(Options().With(options => (options.LoggerFactory, options.OnDrift) = (null, _ => throw thrown)));
            await client.CustomerInteractions.GetAsync(Id);
        }
    }

    [Test]
    public async Task Many_calls_at_once_tell_each_and_log_once()
    {
        const int Calls = 64;
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var told = 0;
        using var client = new AlpharunClient(Options().With(options => options.OnDrift = _ => Interlocked.Increment(ref told)));

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(() => client.CustomerInteractions.GetAsync(Id))));

        Assert.That((told, DriftLines.Count(), Counted.Count()), Is.EqualTo((Calls, 1, Calls)));
    }

    [Test]
    public async Task In_a_container_the_callback_of_the_options_is_told_and_its_logger_logs_once_whatever_else_changes()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ApiKey", Key), new("BaseAddress", BaseAddress.ToString())]).Build();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Collector))
            .With(collection => collection.AddAlpharun(configuration))
            .With(collection => collection.Configure<AlpharunClientOptions>(options => options.OnDrift = Told.Add))
            .BuildServiceProvider();
        var client = services.GetRequiredService<IAlpharunClient>();

        await client.CustomerInteractions.GetAsync(Id);
        configuration["MaxRetries"] = "1";
        configuration.Reload();
        await client.CustomerInteractions.GetAsync(Id);

        Assert.That((Told.Count, DriftLines.Count()), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task In_a_container_without_configuration_and_logger_the_callback_is_told()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress, options.OnDrift) = (Key, BaseAddress, Told.Add)))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);

        Assert.That(Told, Has.One.Items);
    }

    [Test]
    public async Task Of_a_hundred_thousand_unknown_properties_a_thousand_are_told_for_little_memory()
    {
        var properties = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"{number}\":1"));
        var body = Encoding.UTF8.GetBytes(With(properties));
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: {body.Length}\n\n", body);
        var listening = OptionsOf(server.BaseAddress).With(options => options.OnDrift = Told.Add);
        await AllocatedAsync(listening);
        Assert.That((Told.Count, DriftLines.Count()), Is.EqualTo((1_000, 1)));

        var without = await LeastAllocatedAsync(OptionsOf(server.BaseAddress).With(options => options.LoggerFactory = null));
        var with = await LeastAllocatedAsync(listening);

        Assert.That(with - without, Is.LessThan(body.Length));
    }

    [Test]
    public void What_was_logged_is_remembered_within_bounds()
    {
        var logged = new LoggedDrift();

        var added = Enumerable.Range(0, 2_000).Count(number => logged.TryAdd(Operation, new DriftObservation(UnknownEnumValue, $"$.a{number}", $"$.a{number}")));

        Assert.That(added, Is.EqualTo(1_000));
    }

    // Other threads of the process allocate as well, and how a body arrives decides how often a buffer grows.
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
