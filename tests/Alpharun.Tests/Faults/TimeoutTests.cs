using System.Text;

namespace Alpharun.Tests.Faults;

/// <summary>Which limit a call ran into is said, and by the name of its option.</summary>
public class TimeoutTests : WireMockTests
{
    [Test]
    public async Task The_message_names_the_option_of_an_attempt()
    {
        var failure = await FailAsync(options => (options.AttemptTimeout, options.MaxRetries) = (TimeSpan.FromMinutes(30), 0));

        Assert.That(failure.Message, Is.EqualTo("No complete response came to GET /customer-interactions/{CUSTOMER_INTERACTION_ID} within the AttemptTimeout of 00:30:00."));
    }

    [Test]
    public async Task The_message_names_the_option_of_the_call()
    {
        var failure = await FailAsync(options => options.Timeout = TimeSpan.FromMinutes(30));

        Assert.That(failure.Message, Is.EqualTo("No complete response came to GET /customer-interactions/{CUSTOMER_INTERACTION_ID} within the Timeout of 00:30:00."));
    }

    [Test]
    public async Task A_provider_of_tokens_that_takes_too_long_is_an_attempt_that_does()
    {
        var options = Options();
        var asked = new SemaphoreSlim(0);
        (options.MaxRetries, options.TokenProvider) = (0, async cancellationToken =>
        {
            asked.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return Key;
        });
        using var client = new AlpharunClient(options);

        var call = client.CustomerInteractions.GetAsync(Id);
        await asked.WaitAsync();
        Clock.Advance(options.AttemptTimeout);

        Assert.That((await Failure.OfAsync<AlpharunTimeoutException>(() => call)).Kind, Is.EqualTo(AlpharunTimeoutKind.Attempt));
    }

    [Test]
    public async Task A_caller_who_cancels_at_the_same_time_is_the_one_who_ends_the_call()
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
    public async Task Without_limits_nothing_times_out()
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
        return await Failure.OfDiscreetAsync<AlpharunTimeoutException>(() => call);
    }
}
