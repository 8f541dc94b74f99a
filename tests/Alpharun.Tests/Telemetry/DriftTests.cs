using System.Runtime.CompilerServices;
using System.Text;
using Alpharun.Serialization;
using Alpharun.Telemetry;
using Alpharun.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>What a response holds that the document does not describe is told, and the call goes on.</summary>
public class DriftTests : WireMockTests
{
    private const string Operation = "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}";
    private const string Interaction = "$.data.customer_interaction";

    private const AlpharunDriftKind UnknownProperty = AlpharunDriftKind.UnknownProperty;
    private const AlpharunDriftKind UnknownEnumValue = AlpharunDriftKind.UnknownEnumValue;
    private const AlpharunDriftKind UnexpectedFieldValue = AlpharunDriftKind.UnexpectedFieldValue;

    private readonly List<AlpharunDrift> _told = [];

    private static IEnumerable<TestCaseData> Bodies =>
    [
        Case("an unknown property", With("\"new\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property that is null", With("\"new\":null"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of the whole", "{\"new\":[]," + Stubs.Interaction()[1..], ("$.new", UnknownProperty)),
        Case("what is within an unknown property", With("\"new\":{\"a\":[{\"b\":1}]}"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of an item", With("\"contacts\":[{\"id\":\"\"},{\"id\":\"\",\"new\":1}]"), ($"{Interaction}.contacts[*].new", UnknownProperty)),
        Case("an unknown property with an odd name", With("\"it's new\":1"), ($"{Interaction}['it\\'s new']", UnknownProperty)),
        Case("an unknown property with a name in another spelling", With("\"\\u006Eew\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("a long name", With($"\"{new string('n', 100_000)}\":1"), ($"{Interaction}['{new string('n', 100)}…']", UnknownProperty)),
        Case("an unknown enum value", Field(type: "brand-new"), ($"{Interaction}.data_extraction_fields[*].type", UnknownEnumValue)),
        Case("an object as a field's value", Field(value: "{\"a\":1}"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case("an array as a field's value", Field(value: "[1]"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case(
            "a list in a list",
            With("\"contacts\":[{\"id\":\"\",\"custom_fields\":[{\"key\":\"\",\"name\":\"\",\"type\":\"date\",\"value\":1},{\"key\":\"\",\"name\":\"\",\"type\":\"newer\",\"value\":[],\"new\":1}]}]"),
            ($"{Interaction}.contacts[*].custom_fields[*].type", UnknownEnumValue),
            ($"{Interaction}.contacts[*].custom_fields[*].value", UnexpectedFieldValue),
            ($"{Interaction}.contacts[*].custom_fields[*].new", UnknownProperty)),
        Case(
            "the same in many places",
            With("\"new\":1,\"contacts\":[{\"id\":\"\",\"new\":1},{\"id\":\"\",\"new\":2},{\"id\":\"\",\"newer\":3,\"new\":4}]"),
            ($"{Interaction}.new", UnknownProperty),
            ($"{Interaction}.contacts[*].new", UnknownProperty),
            ($"{Interaction}.contacts[*].newer", UnknownProperty)),
        Case("after a byte order mark and white space", $"\uFEFF\n {With("\"new\":1")}", ($"{Interaction}.new", UnknownProperty)),
    ];

    private static IEnumerable<TestCaseData> Described =>
    [
        Case("the smallest interaction", Stubs.Interaction()),
        Case("every optional property as null", With("\"teammate\":null,\"summary\":null,\"data_extraction_fields\":null")),
        Case("a property twice", With("\"summary\":\"a\",\"summary\":\"b\"")),
        .. new[] { "\"a\"", "1.5", "1e400", "true", "null" }.Select(value => Case($"{value} as a field's value", Field(value: value))),
    ];

    private IEnumerable<LogLine> DriftLines => Collector.Lines.Where(line => line.EventId.Id == AlpharunTelemetry.DriftSeenEventId);

    private IEnumerable<Measured> Counted => Collector.Measurements.Where(measured => measured.Instrument == AlpharunTelemetry.Drift);

    [SetUp]
    public void Forget() => _told.Clear();

    [TestCaseSource(nameof(Bodies))]
    [TestCaseSource(nameof(Described))]
    public async Task What_the_document_does_not_describe_is_told_with_its_path_and_kind_and_nothing_else(string body, AlpharunDrift[] expected)
    {
        await Server.StubAsync(Stubs.Answer(body: body));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(_told, Is.EqualTo(expected));
        Assert.That((Counted.Count(), DriftLines.Any()), Is.EqualTo((expected.Length, expected.Length > 0)));
    }

    [Test]
    public async Task Each_response_tells_anew()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1")));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);
        await client.Api.GetCustomerInteractionAsync(Id);

        Assert.That(_told, Has.Count.EqualTo(2).And.All.EqualTo(new AlpharunDrift(Operation, $"{Interaction}.new", UnknownProperty)));
    }

    [Test]
    public async Task An_envelope_that_was_renamed_is_told_beside_the_error()
    {
        await Server.StubAsync(Stubs.Answer(body: Stubs.Interaction().Replace("customer_interaction", "interaction", StringComparison.Ordinal)));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(_told.Single().Path, Is.EqualTo("$.data.interaction"));
    }

    [Test]
    public async Task Of_a_body_that_cannot_be_read_nothing_is_told()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1") + "x"));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(_told, Is.Empty);
    }

    [Test]
    public async Task The_body_of_an_error_tells_too()
    {
        await Server.StubAsync(Stubs.Answer(404, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await client.CustomerInteractions.FindAsync(Id);

        Assert.That(_told, Is.EqualTo([new AlpharunDrift(Operation, "$.hint", UnknownProperty)]));
    }

    [Test]
    public async Task Of_a_status_that_the_document_does_not_describe_nothing_is_told()
    {
        await Server.StubAsync(Stubs.Answer(418, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await Failure.OfAsync<AlpharunApiException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(_told, Is.Empty);
    }

    [Test]
    public async Task A_path_is_logged_once_and_without_the_name_that_the_response_made_up()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"name-5ecret\":1,\"other-5ecret\":2," + FieldText("brand-new", "1"))));

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
        await Server.StubAsync(Stubs.Answer(body: With("\"name-5ecret\":1,\"other-5ecret\":2," + FieldText("text", "[]"))));

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
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1,\"newer\":2")));
        var thrown = new FormatException("thrown");
        using var client = new AlpharunClient(Options().Also(options => options.OnDrift = drift =>
        {
            _told.Add(drift);
            throw thrown;
        }));

        Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));

        Assert.That(_told, Has.Count.EqualTo(2));
        Assert.That(
            Collector.Lines.Where(line => line.Level == LogLevel.Error).Select(line => (line.EventId.Id, line.Exception, line.Text)),
            Is.EqualTo(Enumerable.Repeat((5, (Exception?)thrown, $"The OnDrift of the options failed when it was told of a response to {Operation}. The call goes on."), 2)));
    }

    [Test]
    public async Task What_the_callback_throws_where_nothing_is_logged_is_unobserved_and_not_lost()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1")));
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
            using var client = new AlpharunClient(Options().Also(options => (options.LoggerFactory, options.OnDrift) = (null, _ => throw thrown)));
            await client.CustomerInteractions.GetAsync(Id);
        }
    }

    [Test]
    public async Task Many_calls_at_once_tell_each_and_log_once()
    {
        const int Calls = 64;
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1")));
        var told = 0;
        using var client = new AlpharunClient(Options().Also(options => options.OnDrift = _ => Interlocked.Increment(ref told)));

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(() => client.CustomerInteractions.GetAsync(Id))));

        Assert.That((told, DriftLines.Count(), Counted.Count()), Is.EqualTo((Calls, 1, Calls)));
    }

    [Test]
    public async Task In_a_container_the_callback_of_the_options_is_told_and_its_logger_logs_once_whatever_else_changes()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1")));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ApiKey", Key), new("BaseAddress", BaseAddress.ToString())]).Build();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Collector))
            .Also(collection => collection.AddAlpharun(configuration))
            .Also(collection => collection.Configure<AlpharunClientOptions>(options => options.OnDrift = _told.Add))
            .BuildServiceProvider();
        var client = services.GetRequiredService<IAlpharunClient>();

        await client.CustomerInteractions.GetAsync(Id);
        configuration["MaxRetries"] = "1";
        configuration.Reload();
        await client.CustomerInteractions.GetAsync(Id);

        Assert.That((_told.Count, DriftLines.Count()), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task In_a_container_without_configuration_and_logger_the_callback_is_told()
    {
        await Server.StubAsync(Stubs.Answer(body: With("\"new\":1")));
        await using var services = new ServiceCollection()
            .Also(collection => collection.AddAlpharun(options => (options.ApiKey, options.BaseAddress, options.OnDrift) = (Key, BaseAddress, _told.Add)))
            .BuildServiceProvider();

        await services.GetRequiredService<IAlpharunClient>().CustomerInteractions.GetAsync(Id);

        Assert.That(_told, Has.One.Items);
    }

    [Test]
    public async Task Of_a_hundred_thousand_unknown_properties_a_thousand_are_told_for_little_memory()
    {
        var properties = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"{number}\":1"));
        var body = Encoding.UTF8.GetBytes(With(properties));
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: {body.Length}\n\n", body);
        var before = await AllocatedAsync(server, OptionsOf(server.BaseAddress).Also(options => options.LoggerFactory = null));

        var after = await AllocatedAsync(server, OptionsOf(server.BaseAddress).Also(options => options.OnDrift = _told.Add));

        Assert.That((_told.Count, DriftLines.Count()), Is.EqualTo((1_000, 1)));
        Assert.That(after - before, Is.LessThan(body.Length));
    }

    [Test]
    public void What_was_logged_is_remembered_within_bounds()
    {
        var seen = new DriftSeen();

        var logged = Enumerable.Range(0, 2_000).Count(number => seen.IsNew(Operation, new Drift(UnknownEnumValue, $"$.a{number}", $"$.a{number}")));

        Assert.That(logged, Is.EqualTo(1_000));
    }

    private static async Task<long> AllocatedAsync(RawServer server, AlpharunClientOptions options)
    {
        using var client = new AlpharunClient(options);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await client.CustomerInteractions.GetAsync(Id);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static TestCaseData Case(string name, string body, params (string Path, AlpharunDriftKind Kind)[] expected) =>
        new TestCaseData(body, expected.Select(each => new AlpharunDrift(Operation, each.Path, each.Kind)).ToArray()).SetArgDisplayNames(name);

    private static string With(string properties) =>
        Stubs.Interaction().Replace("\"contacts\":[]", "\"contacts\":[]," + properties, StringComparison.Ordinal);

    private static string Field(string type = "text", string value = "\"a\"") => With(FieldText(type, value));

    private static string FieldText(string type, string value) =>
        $$"""
        "data_extraction_fields":[{"key":"","name":"","type":"text","value":1},{"key":"","name":"","type":"{{type}}","value":{{value}}}]
        """;

    private AlpharunClient Listening() => new(Options().Also(options => options.OnDrift = _told.Add));
}
