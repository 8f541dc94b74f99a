namespace Alpharun.Tests.Calls;

public class CancellationTests : WireMockTests
{
    [Test]
    public async Task A_canceled_call_throws_with_the_token_of_the_caller()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await AssertCanceledAsync(client);
    }

    [Test]
    public async Task A_call_is_canceled_while_it_receives_the_body()
    {
        using var server = RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\nContent-Length: 1000\n\n{\"data\":", end: RawEnd.Stall));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await AssertCanceledAsync(client);
    }

    [Test]
    public async Task A_call_without_a_timeout_is_canceled()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        var options = OptionsOf(server.BaseAddress);
        options.Timeout = Timeout.InfiniteTimeSpan;
        using var client = new AlpharunClient(options);

        await AssertCanceledAsync(client);
    }

    [Test]
    public async Task A_call_with_a_canceled_token_sends_nothing_and_gets_no_bearer_token()
    {
        var isCalled = false;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = BaseAddress,
            TokenProvider = _ =>
            {
                isCalled = true;
                return new ValueTask<string>(Key);
            },
        });
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var failure = await Failure.OfAsync<OperationCanceledException>(() => client.CustomerInteractions.GetAsync("abc123", source.Token));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.CancellationToken, Is.EqualTo(source.Token));
            Assert.That(isCalled, Is.False);
            Assert.That(Server.Requests, Is.Empty);
        }
    }

    [Test]
    public async Task A_token_that_is_not_canceled_has_no_effect()
    {
        using var source = new CancellationTokenSource();

        Assert.That((await Client.CustomerInteractions.GetAsync(DocumentedId, source.Token)).Id, Is.EqualTo(ExampleId));
    }

    private static async Task AssertCanceledAsync(AlpharunClient client)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        var failure = await Failure.WithoutSecretsAsync<OperationCanceledException>(() => client.CustomerInteractions.GetAsync(Id, source.Token));

        Assert.That(failure.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task A_token_provider_that_is_canceled_by_itself_is_a_connection_error()
    {
        using var client = new AlpharunClient(new AlpharunClientOptions { BaseAddress = BaseAddress, TokenProvider = _ => throw new TaskCanceledException() });

        var exception = await Assert.ThrowsAsync<AlpharunConnectionException>(() => client.CustomerInteractions.GetAsync("id"));

        Assert.That(exception?.Message, Does.Contain("TokenProvider"));
    }
}
