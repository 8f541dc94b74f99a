namespace Alpharun.Tests.Telemetry;

/// <summary>Responses that hold what the document does not describe, and what is told of them.</summary>
public abstract class DriftedResponseTests : WireMockTests
{
    protected const string Operation = "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}";
    protected const string Interaction = "$.data.customer_interaction";

    protected const AlpharunDriftKind UnknownProperty = AlpharunDriftKind.UnknownProperty;
    protected const AlpharunDriftKind UnknownEnumValue = AlpharunDriftKind.UnknownEnumValue;
    protected const AlpharunDriftKind UnexpectedFieldValue = AlpharunDriftKind.UnexpectedFieldValue;

    /// <summary>What the callback of <see cref="Listening"/> was told.</summary>
    protected List<AlpharunDrift> Told { get; } = [];

    /// <summary>The lines of the log that tell of drift.</summary>
    private protected IEnumerable<LogLine> DriftLines => Collector.Lines.Where(line => line.EventId.Id == AlpharunTelemetry.DriftSeenEventId);

    /// <summary>What the counter of drift was told.</summary>
    private protected IEnumerable<Measured> Counted => Collector.Measurements.Where(measured => measured.Instrument == AlpharunTelemetry.Drift);

    [SetUp]
    public void Forget() => Told.Clear();

    /// <summary>The body of an interaction with more properties in it.</summary>
    protected static string With(string properties) =>
        Stubs.Interaction().Replace("\"contacts\":[]", "\"contacts\":[]," + properties, StringComparison.Ordinal);

    /// <summary>A property with two fields, of which the second is given.</summary>
    protected static string FieldText(string type, string value) =>
        $$"""
        "data_extraction_fields":[{"key":"","name":"","type":"text","value":1},{"key":"","name":"","type":"{{type}}","value":{{value}}}]
        """;

    /// <summary>A client with a callback.</summary>
    protected AlpharunClient Listening() => new(Options().With(options => options.OnDrift = Told.Add));
}
