namespace Alpharun.Tests.Calls;

public class CancellationTests : WireMockTests
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(20);

    [Test]
    public async Task A_cancelled_call_throws_with_the_token_of_the_caller()
    {
        await Server.StubAsync(Stubs.Late(TooLong));
        await AssertCancelledAsync(Client);
    }

    [Test]
    public async Task A_call_is_cancelled_in_the_middle_of_the_body()
    {
        await Server.StubAsync(Stubs.Slow(TooLong));
        await AssertCancelledAsync(Client);
    }

    [Test]
    public async Task A_call_without_a_time_out_is_cancelled_too()
    {
        await Server.StubAsync(Stubs.Late(TooLong));
        var options = Options();
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
            Assert.That(await Server.RequestsAsync(), Is.Empty);
        }
    }

    [Test]
    public async Task A_token_that_is_never_cancelled_changes_nothing()
    {
        await Server.StubAsync(Stubs.Answer(body: Stubs.Interaction()));
        using var source = new CancellationTokenSource();

        Assert.That((await Client.CustomerInteractions.GetAsync("abc123", source.Token)).Id, Is.EqualTo("abc123"));
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
