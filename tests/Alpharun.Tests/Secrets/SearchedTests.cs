using Alpharun.Tests.Telemetry;

namespace Alpharun.Tests.Secrets;

/// <summary>
/// Tests whose clients tell all to a collector. Whatever a test is about: keys, ids and bodies are in no log, trace, metric or
/// exception.
/// </summary>
public abstract class SearchedTests
{
    private readonly SecretSearch _search = new();

    /// <summary>What the clients told of themselves.</summary>
    private protected TelemetryCollector Collector { get; private set; } = null!;

    [SetUp]
    public void Collect() => Collector = new TelemetryCollector();

    [TearDown]
    public void Search()
    {
        Collector.Dispose();
        Assert.That(_search.In(Collector), Is.Empty);
    }

    /// <summary>Makes sure that a call has told something of each kind.</summary>
    protected void AssertThatThereIsSomethingToSearch() =>
        Assert.That((Collector.Lines.Any(), Collector.Activities.Any(), Collector.Measurements.Any()), Is.EqualTo((true, true, true)));

    [OneTimeTearDown]
    public void SayWhatWasSearched() => TestContext.Progress.WriteLine($"{GetType().Name}: {_search}");
}
