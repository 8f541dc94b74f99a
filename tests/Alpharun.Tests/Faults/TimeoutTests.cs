using System.Text;

namespace Alpharun.Tests.Faults;

/// <summary>Tests the time limits of calls.</summary>
public class TimeoutTests : WireMockTests
{
    [Test]
    public async Task The_message_names_the_timeout_of_the_attempt()
    {
        var failure = await FailAsync(options => (options.AttemptTimeout, options.MaxRetries) = (TimeSpan.FromMinutes(30), 0));

        Assert.That(failure.Message, Is.EqualTo("No complete response to GET /customer-interactions/{CUSTOMER_INTERACTION_ID} was received within the AttemptTimeout of 00:30:00."));
    }

    [Test]
    public async Task The_message_names_the_timeout_of_the_call()
    {
        var failure = await FailAsync(options => options.Timeout = TimeSpan.FromMinutes(30));

        Assert.That(failure.Message, Is.EqualTo("No complete response to GET /customer-interactions/{CUSTOMER_INTERACTION_ID} was received within the Timeout of 00:30:00."));
    }

    [Test]
    public async Task The_timeout_of_an_attempt_includes_the_token_provider()
    {
        var options = Options();
        var calls = new SemaphoreSlim(0);
        (options.MaxRetries, options.TokenProvider) = (0, async cancellationToken =>
        {
            calls.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return Key;
        });
        using var client = new AlpharunClient(options);

        var call = client.CustomerInteractions.GetAsync(Id);
        await calls.WaitAsync();
        Clock.Advance(options.AttemptTimeout);

        Assert.That((await Failure.OfAsync<AlpharunTimeoutException>(() => call)).Kind, Is.EqualTo(AlpharunTimeoutKind.Attempt));
    }

    [Test]
    public async Task Cancellation_takes_precedence_over_a_timeout()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));
        using var source = new CancellationTokenSource();

        var call = client.CustomerInteractions.GetAsync(Id, source.Token);
        await server.RequestAsync(1);
        await source.CancelAsync();
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.That((await Failure.OfAsync<OperationCanceledException>(() => call)).CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task A_call_without_timeouts_never_times_out()
    {
        using var server = RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\n", end: RawEnd.Stall));
        var options = OptionsOf(server.BaseAddress);
        (options.AttemptTimeout, options.Timeout) = (Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        using var client = new AlpharunClient(options);

        var call = client.CustomerInteractions.GetAsync("abc123");
        await server.RequestAsync(1);
        Clock.Advance(TimeSpan.FromDays(1000));
        await server.SendAsync(Encoding.ASCII.GetBytes($"Content-Length: {Stubs.Interaction().Length}\r\n\r\n{Stubs.Interaction()}"));

        Assert.That((await call).Id, Is.EqualTo("abc123"));
    }

    private async Task<AlpharunTimeoutException> FailAsync(Action<AlpharunClientOptions> configure)
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall));
        var options = OptionsOf(server.BaseAddress).With(configure);
        using var client = new AlpharunClient(options);

        var call = client.CustomerInteractions.GetAsync(Id);
        await server.RequestAsync(1);
        Clock.Advance(TimeSpan.FromMinutes(30));
        return await Failure.WithoutSecretsAsync<AlpharunTimeoutException>(() => call);
    }
}
