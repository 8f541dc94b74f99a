using Alpharun.Tests.Telemetry;

namespace Alpharun.Tests.Secrets;

/// <summary>
/// The base class for tests that collect all telemetry of their clients. After each test, it asserts that no log, trace, metric or
/// exception contains a key, an id or a part of a body.
/// </summary>
public abstract class SearchedTests
{
    private readonly SecretSearch _search = new();

    /// <summary>The telemetry of the clients.</summary>
    private protected TelemetryCollector Collector { get; private set; } = null!;

    [SetUp]
    public void Collect() => Collector = new TelemetryCollector();

    [TearDown]
    public void Search()
    {
        Collector.Dispose();
        Assert.That(_search.In(Collector), Is.Empty);
    }

    /// <summary>Asserts that telemetry of each kind was collected.</summary>
    protected void AssertTelemetryWasCollected() =>
        Assert.That((Collector.Lines.Any(), Collector.Activities.Any(), Collector.Measurements.Any()), Is.EqualTo((true, true, true)));

    [OneTimeTearDown]
    public void WriteSummary() => TestContext.Progress.WriteLine($"{GetType().Name}: {_search}");
}
