namespace Alpharun.Tests.Calls;

public class CancellationTests : WireMockTests
{
    [Test]
    public async Task A_cancelled_call_throws_with_the_token_of_the_caller()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await AssertCancelledAsync(client);
    }

    [Test]
    public async Task A_call_is_cancelled_in_the_middle_of_the_body()
    {
        using var server = RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\nContent-Length: 1000\n\n{\"data\":", end: RawEnd.Stall));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await AssertCancelledAsync(client);
    }

    [Test]
    public async Task A_call_without_a_time_out_is_cancelled_too()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        var options = OptionsOf(server.BaseAddress);
        options.Timeout = Timeout.InfiniteTimeSpan;
        using var client = new AlpharunClient(options);

        await AssertCancelledAsync(client);
    }

    [Test]
    public async Task A_call_with_a_cancelled_token_sends_nothing_and_asks_for_no_token()
    {
        var asked = false;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = BaseAddress,
            TokenProvider = _ =>
            {
                asked = true;
                return new ValueTask<string>(Key);
            },
        });
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var failure = await Failure.OfAsync<OperationCanceledException>(() => client.CustomerInteractions.GetAsync("abc123", source.Token));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.CancellationToken, Is.EqualTo(source.Token));
            Assert.That(asked, Is.False);
            Assert.That(Server.Requests, Is.Empty);
        }
    }

    [Test]
    public async Task A_token_that_is_never_cancelled_changes_nothing()
    {
        using var source = new CancellationTokenSource();

        Assert.That((await Client.CustomerInteractions.GetAsync(DocumentedId, source.Token)).Id, Is.EqualTo(ExampleId));
    }

    private static async Task AssertCancelledAsync(AlpharunClient client)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        var failure = await Failure.OfDiscreetAsync<OperationCanceledException>(() => client.CustomerInteractions.GetAsync(Id, source.Token));

        Assert.That(failure.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task A_token_provider_that_cancels_itself_is_neither_the_caller_nor_a_timeout()
    {
        using var client = new AlpharunClient(new AlpharunClientOptions { BaseAddress = BaseAddress, TokenProvider = _ => throw new TaskCanceledException() });

        var exception = await Assert.ThrowsAsync<AlpharunConnectionException>(() => client.CustomerInteractions.GetAsync("id"));

        Assert.That(exception?.Message, Does.Contain("TokenProvider"));
    }
}
