namespace Alpharun.Tests.Faults;

/// <summary>The table of faults: what goes wrong, what the caller sees, and how many requests the server saw.</summary>
public class FaultTests : WireMockTests
{
    private static IEnumerable<TestCaseData> Table => Fault.All.Select(fault => new TestCaseData(fault).SetArgDisplayNames(fault.Name));

    [TestCaseSource(nameof(Table))]
    public async Task A_fault_is_seen_as_what_it_is(Fault fault)
    {
        using var run = new FaultRun(Server, Clock, Options());
        await fault.ArrangeAsync(run);
        using var client = run.CreateClient();

        var call = SeenAsync(client);
        await run.During();

        Assert.That((await call, run.Requests), Is.EqualTo((fault.Sees, fault.Requests)));
        AssertThatThereIsSomethingToSearch();
        run.After();
    }

    private async Task<string> SeenAsync(AlpharunClient client)
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
