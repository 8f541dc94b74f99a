using System.Globalization;
using Alpharun.Http;
using Alpharun.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Tests.Faults;

/// <summary>Tests the number of attempts and the delays between them.</summary>
public class RetryTests : WireMockTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Test]
    public async Task Delays_grow_and_have_jitter()
    {
        Server.Add(Stub.Answer(503));
        var options = Options();
        options.MaxRetries = 8;
        using var client = new AlpharunClient(options);

        await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));
        await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));

        var waits = Clock.Waits;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(waits, Has.Count.EqualTo(16).And.All.LessThanOrEqualTo(TimeSpan.FromSeconds(30)));
            Assert.That(new[] { waits[0], waits[8] }, Has.All.InRange(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(751)));
            Assert.That(new[] { waits[7], waits[15] }, Has.All.InRange(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)));
            Assert.That(waits.Take(2), Has.All.LessThan(TimeSpan.FromSeconds(2)));
            Assert.That(waits[6] + waits[7], Is.GreaterThan(waits[0] + waits[1]));
            Assert.That(waits.Take(8), Is.Not.EqualTo(waits.Skip(8)));
        }
    }

    [Test]
    public async Task The_caller_receives_the_last_error_with_the_number_of_attempts()
    {
        Server.AddSequence(
            Stub.Answer(503),
            Stub.Answer(502, """{"error":7,"message":"bad gateway"}"""));

        var failure = await Failure.WithoutSecretsAsync<AlpharunServerException>(() => Client.CustomerInteractions.GetAsync(Id));

        Assert.That(((int)failure.StatusCode, failure.Error?.Code, failure.Attempts), Is.EqualTo((502, 7, 4)));
    }

    [Test]
    public async Task A_call_without_retries_makes_one_attempt()
    {
        Server.Add(Stub.Answer(503));
        var options = Options();
        options.MaxRetries = 0;
        using var client = new AlpharunClient(options);

        var failure = await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That((failure.Attempts, Server.Requests.Count, Clock.Waits.Count), Is.EqualTo((1, 1, 0)));
    }

    [Test]
    public async Task Each_attempt_gets_a_token()
    {
        Server.Add(Stub.Answer(503));
        var calls = 0;
        var options = Options();
        options.TokenProvider = _ => new ValueTask<string>($"token-{++calls}");
        using var client = new AlpharunClient(options);

        await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(
            Server.Requests.Select(request => request.Headers["Authorization"]),
            Is.EqualTo(["Bearer token-1", "Bearer token-2", "Bearer token-3", "Bearer token-4"]));
    }

    [Test]
    public async Task An_exception_of_the_token_provider_is_not_retried()
    {
        var calls = 0;
        var options = Options();
        options.TokenProvider = _ => throw new HttpRequestException($"no token {++calls}");
        using var client = new AlpharunClient(options);

        await Failure.OfAsync<HttpRequestException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(calls, Is.EqualTo(1));
    }

    [TestCase(408)]
    [TestCase(429)]
    [TestCase(503)]
    public async Task A_retry_after_in_seconds_sets_the_delay(int status)
    {
        Server.Add(Stub.Answer(status, headers: [("Retry-After", "17")]));

        await FailAsync();

        Assert.That(Clock.Waits, Is.EqualTo(Enumerable.Repeat(TimeSpan.FromSeconds(17), 3)));
    }

    [Test]
    public async Task A_retry_after_with_a_date_sets_the_delay_by_the_clock_of_the_options()
    {
        var date = Clock.GetUtcNow().AddSeconds(40);
        Server.Add(Stub.Answer(503, headers: [("Retry-After", date.ToString("R", CultureInfo.InvariantCulture))]));

        await FailAsync();

        Assert.That(Clock.Waits[0], Is.EqualTo(TimeSpan.FromSeconds(40)));
        Assert.That(Clock.Waits.Skip(1), Has.All.LessThan(TimeSpan.FromSeconds(10)), "The date has passed by then.");
    }

    [TestCase("0")]
    [TestCase("soon")]
    [TestCase("-1")]
    [TestCase("Fri, 31 Jan 2025 09:30:00 GMT")]
    public async Task An_invalid_retry_after_uses_exponential_backoff(string retryAfter)
    {
        Server.Add(Stub.Answer(503, headers: [("Retry-After", retryAfter)]));

        await FailAsync();

        Assert.That(Clock.Waits, Has.Count.EqualTo(3).And.All.GreaterThan(TimeSpan.Zero));
    }

    [TestCase("61")]
    [TestCase("2147483647")]
    [TestCase("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_retry_after_that_exceeds_the_limit_is_not_retried(string retryAfter)
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", retryAfter)]));

        var failure = await Failure.OfAsync<AlpharunRateLimitException>(() => Client.CustomerInteractions.GetAsync(Id));

        Assert.That((failure.RetryAfter > Limit, failure.Attempts, Clock.Waits.Count), Is.EqualTo((true, 1, 0)));
    }

    [Test]
    public async Task A_retry_after_that_exceeds_the_timeout_is_not_retried()
    {
        Server.AddSequence(
            Stub.Answer(429, headers: [("Retry-After", "10")]),
            Stub.Answer(429, headers: [("Retry-After", "50")]));
        var options = Options();
        options.Timeout = TimeSpan.FromSeconds(60);
        Clock.LongestWait = TimeSpan.FromSeconds(20);
        using var client = new AlpharunClient(options);

        var failure = await Failure.OfAsync<AlpharunRateLimitException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That((failure.Attempts, Clock.Waits), Is.EqualTo((2, new[] { TimeSpan.FromSeconds(10) })));
    }

    [Test]
    public async Task Cancellation_ends_the_delay()
    {
        Server.Add(Stub.Answer(503, headers: [("Retry-After", "30")]));
        Clock.LongestWait = TimeSpan.Zero;
        using var source = new CancellationTokenSource();

        var call = Client.CustomerInteractions.GetAsync(Id, source.Token);
        await Clock.TimerAsync(after: TimeSpan.FromSeconds(29), within: TimeSpan.FromSeconds(30));
        await source.CancelAsync();

        var failure = await Failure.OfAsync<OperationCanceledException>(() => call);
        Assert.That(failure.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_times_out_during_a_delay_throws_with_the_previous_error()
    {
        Server.Add(Stub.Answer(503));
        var options = Options();
        options.Timeout = TimeSpan.FromMilliseconds(1);
        Clock.LongestWait = TimeSpan.Zero;
        using var client = new AlpharunClient(options);

        var call = client.CustomerInteractions.GetAsync(Id);
        await Clock.TimerAsync(after: options.Timeout, within: Limit);
        Clock.Advance(options.Timeout);

        var failure = await Failure.WithoutSecretsAsync<AlpharunTimeoutException>(() => call);
        Assert.That((failure.Kind, failure.Attempts), Is.EqualTo((AlpharunTimeoutKind.Call, 1)));
        Assert.That(failure.InnerException, Is.TypeOf<AlpharunServerException>());
    }

    [TestCase("POST", false, 1)]
    [TestCase("PUT", false, 1)]
    [TestCase("DELETE", false, 1)]
    [TestCase("PATCH", false, 1)]
    [TestCase("POST", true, 4)]
    [TestCase("GET", false, 4)]
    [TestCase("OPTIONS", false, 4)]
    public async Task Only_idempotent_calls_are_retried(string method, bool isIdempotent, int attempts)
    {
        Server.Add(Stub.Answer(503));
        ApiResponseCase<IApiBody<NoContent>>[] successes = [new(200, 200, new EmptyBody<NoContent>())];
        var operation = isIdempotent
            ? new ApiOperation<NoContent>("Test", method, "/test", successes, []) { IsRetryable = true }
            : new ApiOperation<NoContent>("Test", method, "/test", successes, []);
        using var httpClient = HttpClients.Create();
        var options = Options();
        var sender = new ApiSender(() => httpClient, () => options);

        await Failure.OfAsync<AlpharunServerException>(() =>
            sender.SendAsync(operation, new ApiRequest("test"), CancellationToken.None));

        Assert.That(Server.Requests.Select(request => request.Method), Is.EqualTo(Enumerable.Repeat(method, attempts)));
    }

    [Test]
    public async Task Each_attempt_sends_the_body()
    {
        Server.Add(Stub.Answer(503));
        var operation = new ApiOperation<NoContent>("Test", "POST", "/test", [new(200, 200, new EmptyBody<NoContent>())], []) { IsRetryable = true };
        var request = new ApiRequest("test");
        request.Json<Error, Error.Codec>(new Error { Code = 1, Message = "m" });
        using var httpClient = HttpClients.Create();
        var options = Options();

        await Failure.OfAsync<AlpharunServerException>(() => new ApiSender(() => httpClient, () => options).SendAsync(operation, request, CancellationToken.None));

        Assert.That(Server.Requests.Select(each => each.Body), Is.EqualTo(Enumerable.Repeat("""{"error":1,"message":"m"}""", 4)));
    }

    [Test]
    public async Task Changed_options_apply_to_the_next_call()
    {
        Server.Add(Stub.Answer(503));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ApiKey", Key), new("BaseAddress", BaseAddress.ToString()), new("MaxRetries", "1")]).Build();
        await using var services = new ServiceCollection()
            .With(collection => collection.AddAlpharun(configuration))
            .With(collection => collection.Configure<AlpharunClientOptions>(options => (options.TimeProvider, options.AttemptTimeout, options.Timeout) = (Clock, Limit * 60, Limit * 120)))
            .BuildServiceProvider();
        var client = services.GetRequiredService<IAlpharunClient>();

        var first = await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));
        configuration["MaxRetries"] = "2";
        configuration.Reload();
        var second = await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That((first.Attempts, second.Attempts), Is.EqualTo((2, 3)));
    }

    private async Task FailAsync() =>
        Assert.That((await Failure.OfAnyAsync<AlpharunApiException>(() => Client.CustomerInteractions.GetAsync(Id))).Attempts, Is.EqualTo(4));
}
