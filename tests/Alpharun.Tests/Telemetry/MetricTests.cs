namespace Alpharun.Tests.Telemetry;

public class MetricTests : WireMockTests
{
    [Test]
    public async Task The_duration_of_a_call_is_measured_in_seconds_including_delays()
    {
        Server.AddSequence(
            Stub.Answer(503, headers: [("Retry-After", "30")]),
            Stub.Answer(body: Stubs.Interaction()));

        await Client.CustomerInteractions.GetAsync(Id);

        var measured = Of(AlpharunTelemetry.CallDuration).Single();
        Assert.That((measured.Value, measured.Unit), Is.EqualTo((30.0, "s")));
        Assert.That(measured.Tags, Is.EquivalentTo(new KeyValuePair<string, object?>[]
        {
            new("alpharun.operation", "GetCustomerInteraction"),
            new("http.request.method", "GET"),
            new("url.template", "/customer-interactions/{CUSTOMER_INTERACTION_ID}"),
            new("server.address", "127.0.0.1"),
            new("server.port", Server.BaseAddress.Port),
            new("http.response.status_code", 200),
        }));
    }

    [Test]
    public async Task The_duration_of_a_failed_call_has_the_error()
    {
        Server.Add(Stub.Answer(404));

        await Client.CustomerInteractions.FindAsync(Id);

        var tags = Of(AlpharunTelemetry.CallDuration).Single().Tags;
        Assert.That((tags["http.response.status_code"], tags["error.type"]), Is.EqualTo((404, "404")));
    }

    [Test]
    public async Task Each_retry_is_counted_with_its_cause()
    {
        var body = Stubs.Interaction();
        using var server = RawServer.Start(
            RawAnswer.Of("HTTP/1.1 503 Unavailable\n\n"),
            RawAnswer.Of(string.Empty, end: RawEnd.Reset),
            RawAnswer.Of($"HTTP/1.1 200 OK\nContent-Length: {body.Length}\n\n{body}"));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(Of(AlpharunTelemetry.Retries).Select(retry => (retry.Value, retry.Tags["error.type"])), Is.EqualTo([(1.0, "503"), (1.0, "Alpharun.AlpharunConnectionException")]));
    }

    private IEnumerable<Measured> Of(string instrument) => Collector.Measurements.Where(measured => measured.Instrument == instrument);
}
