namespace Alpharun.Tests.Faults;

/// <summary>Tests the result and the number of requests of each fault.</summary>
public class FaultTests : WireMockTests
{
    private static IEnumerable<TestCaseData> Table => Fault.All.Select(fault => new TestCaseData(fault).SetArgDisplayNames(fault.Name));

    [TestCaseSource(nameof(Table))]
    public async Task A_fault_has_the_expected_result_and_number_of_requests(Fault fault)
    {
        using var run = new FaultRun(Server, Clock, Options());
        await fault.ArrangeAsync(run);
        using var client = run.CreateClient();

        var call = ResultAsync(client);
        await run.During();

        Assert.That((await call, run.Requests), Is.EqualTo((fault.Result, fault.Requests)));
        AssertTelemetryWasCollected();
        run.After();
    }

    private async Task<string> ResultAsync(AlpharunClient client)
    {
        try
        {
            return (await client.CustomerInteractions.GetAsync(Id)).Id;
        }
        catch (AlpharunException exception)
        {
            Collector.Add(exception);
            var detail = exception switch
            {
                AlpharunApiException api => $" {(int)api.StatusCode}",
                AlpharunResponseException response => $" {(int)response.StatusCode}",
                AlpharunTimeoutException timeout => $" {timeout.Kind}",
                _ => string.Empty,
            };
            var kind = exception.GetType().Name.Replace("Alpharun", string.Empty, StringComparison.Ordinal).Replace("Exception", string.Empty, StringComparison.Ordinal);
            return $"{kind}{detail} after {exception.Attempts}";
        }
    }
}
