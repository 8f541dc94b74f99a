namespace Alpharun.Tests.Telemetry;

/// <summary>The base class for tests of drift.</summary>
public abstract class DriftedResponseTests : WireMockTests
{
    protected const string Operation = "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}";
    protected const string Interaction = "$.data.customer_interaction";

    protected const AlpharunDriftKind UnknownProperty = AlpharunDriftKind.UnknownProperty;
    protected const AlpharunDriftKind UnknownEnumValue = AlpharunDriftKind.UnknownEnumValue;
    protected const AlpharunDriftKind UnexpectedFieldValue = AlpharunDriftKind.UnexpectedFieldValue;

    /// <summary>The drift that the callback of <see cref="Listening"/> received.</summary>
    protected List<AlpharunDrift> Reported { get; } = [];

    /// <summary>The log lines about drift.</summary>
    private protected IEnumerable<LogLine> DriftLines => Collector.Lines.Where(line => line.EventId.Id == AlpharunTelemetry.DriftSeenEventId);

    /// <summary>The measurements of the drift counter.</summary>
    private protected IEnumerable<Measured> Counted => Collector.Measurements.Where(measured => measured.Instrument == AlpharunTelemetry.Drift);

    [SetUp]
    public void ClearReported() => Reported.Clear();

    /// <summary>Creates a body with additional properties of the interaction.</summary>
    protected static string With(string properties) =>
        Stubs.Interaction().Replace("\"contacts\":[]", "\"contacts\":[]," + properties, StringComparison.Ordinal);

    /// <summary>Creates a property with two fields. The second has the given type and value.</summary>
    protected static string FieldText(string type, string value) =>
        $$"""
        "data_extraction_fields":[{"key":"","name":"","type":"text","value":1},{"key":"","name":"","type":"{{type}}","value":{{value}}}]
        """;

    /// <summary>Creates a client with a callback.</summary>
    protected AlpharunClient Listening() => new(Options().With(options => options.OnDrift = Reported.Add));
}
