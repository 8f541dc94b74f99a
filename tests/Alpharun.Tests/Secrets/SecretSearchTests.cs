using System.Diagnostics;
using System.Diagnostics.Metrics;
using Alpharun.Tests.Telemetry;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Secrets;

/// <summary>Tests that the search finds the secret in every kind of telemetry.</summary>
public class SecretSearchTests
{
    private const string Leak = "a leak of 5ECRET";

    private static readonly ActivitySource Source = new(AlpharunTelemetry.ActivitySourceName);
    private static readonly Meter Meter = new("Some.Library");

    private static readonly KeyValuePair<string, object?>[] Pairs = [new("id", Leak)];
    private static readonly KeyValuePair<string, object?>[] Listed = [new("ids", new[] { "a", Leak })];
    private static readonly FormatException Broken = new(Leak);
    private static readonly FormatException BrokenWithin = new(string.Empty, Broken);

    private static IEnumerable<TestCaseData> Leaks =>
    [
        Case("a message", collector => Log(collector).Log(LogLevel.Trace, default, Leak, null, (text, _) => text)),
        Case("a value of a message", collector => Log(collector).Log(LogLevel.Trace, default, Pairs, null, (_, _) => "message")),
        Case("a scope", collector => Log(collector).BeginScope(Leak)),
        Case("a value of a scope", collector => Log(collector).BeginScope(Pairs)),
        Case("a category", collector => collector.CreateLogger(Leak).Log(LogLevel.Trace, default, "message", null, (text, _) => text)),
        Case("the name of an event", collector => Log(collector).Log(LogLevel.Trace, new EventId(1, Leak), "message", null, (text, _) => text)),
        Case("a logged exception", collector => Log(collector).Log(LogLevel.Trace, default, "message", Broken, (text, _) => text)),
        Case("an inner exception of a logged exception", collector => Log(collector).Log(LogLevel.Trace, default, "message", BrokenWithin, (text, _) => text)),
        Activity("the name of an activity", activity => activity.DisplayName = Leak),
        Activity("a tag of an activity", activity => activity.SetTag("id", Leak)),
        Activity("the status of an activity", activity => activity.SetStatus(ActivityStatusCode.Error, Leak)),
        Activity("the state of an activity", activity => activity.TraceStateString = Leak),
        Activity("baggage", activity => activity.SetBaggage("id", Leak)),
        Activity("the name of an event of an activity", activity => activity.AddEvent(new ActivityEvent(Leak))),
        Activity("a tag of an event of an activity", activity => activity.AddEvent(new ActivityEvent("event", tags: new ActivityTagsCollection { ["id"] = Leak }))),
        Activity("a tag of a link of an activity", activity => activity.AddLink(new ActivityLink(default, new ActivityTagsCollection { ["id"] = Leak }))),
        Case("a tag of any counter", _ => Meter.CreateCounter<long>("counter").Add(1, KeyValuePair.Create<string, object?>("id", Leak))),
        Case("a tag of any histogram", _ => Meter.CreateHistogram<double>("histogram").Record(1, KeyValuePair.Create<string, object?>("id", Leak))),
        Case("a tag of a counter of another numeric type", _ => Meter.CreateCounter<int>("small").Add(1, KeyValuePair.Create<string, object?>("id", Leak))),
        Case("a list in a message", collector => Log(collector).Log(LogLevel.Trace, default, Listed, null, (_, _) => "message")),
        Case("a message of an exception", collector => collector.Add(Broken)),
        Case("a message of a nested inner exception", collector => collector.Add(new FormatException(string.Empty, BrokenWithin))),
        Case("data of an exception", collector => collector.Add(new FormatException("") { Data = { ["id"] = Leak } })),
        Case("the text of an exception", collector => collector.Add(new LeakingException())),
    ];

    [TestCaseSource(nameof(Leaks))]
    public void A_leak_is_found(object leak)
    {
        using var collector = new TelemetryCollector();

        ((Action<TelemetryCollector>)leak)(collector);

        Assert.That(new SecretSearch().In(collector), Is.Not.Empty);
    }

    [Test]
    public void Telemetry_without_a_secret_is_searched_and_counted()
    {
        using var collector = new TelemetryCollector();
        Log(collector).Log(LogLevel.Trace, default, "message", null, (text, _) => text);
        Source.StartActivity("activity")?.Dispose();
        Meter.CreateCounter<long>("counter").Add(1);
        collector.Add(new FormatException("text"));
        var search = new SecretSearch();

        Assert.That(search.In(collector), Is.Empty);
        Assert.That(search.ToString(), Does.Match("^searched for '5ecret' after 1 tests: 1 log lines, 1 activities, [1-9][0-9]* measurements, 1 exceptions; [1-9][0-9]* characters.$"));
    }

    private static ILogger Log(TelemetryCollector collector) => collector.CreateLogger("Alpharun");

    private static TestCaseData Activity(string name, Action<Activity> leak) => Case(name, _ =>
    {
        using var activity = Source.StartActivity("activity");
        leak(activity!);
    });

    private static TestCaseData Case(string name, Action<TelemetryCollector> leak) => new TestCaseData(leak).SetArgDisplayNames(name);

    private sealed class LeakingException : Exception
    {
        public override string ToString() => Leak;
    }
}
