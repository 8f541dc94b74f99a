using System.Threading.Channels;
using Alpharun.Tests.Calls;

namespace Alpharun.Tests.Faults;

/// <summary>Tests that the calls of <c>GetManyAsync</c> back off together.</summary>
public class BackOffTests
{
    private readonly Lock _lock = new();
    private readonly List<(string Id, TimeSpan At)> _requests = [];
    private InteractionServer _server = null!;
    private ManualTimeProvider _clock = null!;

    [SetUp]
    public async Task Start()
    {
        _requests.Clear();
        _clock = new ManualTimeProvider { LongestWait = TimeSpan.Zero };
        var start = _clock.GetUtcNow();
        _server = await InteractionServer.StartAsync();
        _server.Requested = id =>
        {
            lock (_lock)
            {
                _requests.Add((id, _clock.GetUtcNow() - start));
            }
        };
    }

    [TearDown]
    public ValueTask Stop() => _server.DisposeAsync();

    [TestCase(429)]
    [TestCase(503)]
    public async Task All_calls_wait_for_the_retry_after_of_one(int status)
    {
        string[] together = ["a", "b", "c", "d"];
        _server.AnswerOnce("a", status, retryAfter: "30");
        _server.Hold(together);
        using var client = Client();
        await using var results = client.CustomerInteractions.GetManyAsync([.. together, "e", "f", "g"], maxConcurrency: 4).GetAsyncEnumerator();

        var next = results.NextAsync();
        await _server.Web.RequestAsync(4);
        _server.Release("a");
        await TimerAsync(30);
        _server.Release("b", "c", "d");
        var ids = new List<string> { (await next).Id, (await results.NextAsync()).Id, (await results.NextAsync()).Id };
        next = results.NextAsync();
        _clock.Advance(TimeSpan.FromSeconds(30));
        ids.AddRange([(await next).Id, (await results.NextAsync()).Id, (await results.NextAsync()).Id, (await results.NextAsync()).Id]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids, Is.EquivalentTo(["a", "b", "c", "d", "e", "f", "g"]));
            Assert.That(At(0), Is.EquivalentTo(together));
            Assert.That(At(30), Is.EquivalentTo(["a", "e", "f", "g"]));
        }
    }

    [Test]
    public async Task The_concurrency_is_halved_and_raised_by_one_with_each_response()
    {
        string[] first = ["1", "2", "3", "4", "5", "6", "7", "8"];
        string[] second = [.. Enumerable.Range(9, 20).Select(number => $"{number}")];
        foreach (var id in first)
        {
            _server.AnswerOnce(id, 429, retryAfter: "30");
        }

        _server.Hold([.. first, .. second]);
        using var client = Client(options => options.MaxRetries = 0);
        await using var results = client.CustomerInteractions.GetManyAsync([.. first, .. second], maxConcurrency: 8).GetAsyncEnumerator();

        var next = results.NextAsync();
        await _server.Web.InFlightAsync(8);
        _server.Release(first);
        Assert.That((await next).Error, Is.TypeOf<AlpharunRateLimitException>());
        for (var count = 2; count <= 8; count++)
        {
            Assert.That((await results.NextAsync()).Error, Is.TypeOf<AlpharunRateLimitException>());
        }

        next = results.NextAsync();
        _clock.Advance(TimeSpan.FromSeconds(30));
        await _server.Web.InFlightAsync(4);
        var atFirst = At(30);
        _server.Release(atFirst);
        for (var count = 1; count <= 4; count++)
        {
            await next;
            next = results.NextAsync();
        }

        await _server.Web.InFlightAsync(8);
        Assert.That((atFirst.Count, _server.Web.MostInFlight), Is.EqualTo((4, 8)));
        _server.Release(second.Except(atFirst));
        await next;
    }

    [Test]
    public async Task The_concurrency_is_half_of_the_calls_in_flight_and_not_of_the_maximum()
    {
        string[] first = ["1", "2", "3", "4", "5", "6", "7", "8"];
        string[] second = ["9", "10", "11", "12", "13", "14", "15", "16"];
        foreach (var id in first)
        {
            _server.AnswerOnce(id, 429, retryAfter: "30");
        }

        _server.Hold([.. first, .. second]);
        var ids = Channel.CreateUnbounded<string>();
        using var client = Client(options => options.MaxRetries = 0);
        await using var results = client.CustomerInteractions.GetManyAsync(ids.Reader.ReadAllAsync(), maxConcurrency: 1000).GetAsyncEnumerator();

        var next = results.NextAsync();
        await WriteAsync(ids, first);
        await _server.Web.InFlightAsync(8);
        _server.Release(first);
        for (var count = 1; count <= 8; count++)
        {
            Assert.That((await next).Error, Is.TypeOf<AlpharunRateLimitException>());
            next = results.NextAsync();
        }

        await WriteAsync(ids, second);
        await TimerAsync(30);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await _server.Web.InFlightAsync(4);
        _server.Release(second);
        await next;
        for (var count = 2; count <= 8; count++)
        {
            Assert.That((await results.NextAsync()).IsSuccess, Is.True);
        }

        Assert.That(At(30), Has.Count.EqualTo(8));
        ids.Writer.Complete();
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task No_call_waits_longer_than_MaxRetryAfter()
    {
        _server.AnswerOnce("a", 429, retryAfter: "3600");
        using var client = Client(options => options.MaxRetryAfter = TimeSpan.FromSeconds(10));
        await using var results = client.CustomerInteractions.GetManyAsync(["a", "b"], maxConcurrency: 1).GetAsyncEnumerator();

        Assert.That((await results.NextAsync()).Error, Is.TypeOf<AlpharunRateLimitException>());
        var next = results.NextAsync();
        await TimerAsync(10);
        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.That((await next).IsSuccess, Is.True);
        Assert.That(At(10), Is.EqualTo(["b"]));
    }

    [Test]
    public async Task The_timeout_of_a_delayed_call_starts_with_its_first_request()
    {
        _server.AnswerOnce("a", 429, retryAfter: "30");
        using var client = Client(options => options.Timeout = TimeSpan.FromSeconds(20));
        await using var results = client.CustomerInteractions.GetManyAsync(["a", "b"], maxConcurrency: 1).GetAsyncEnumerator();

        Assert.That((await results.NextAsync()).Error, Is.TypeOf<AlpharunRateLimitException>(), "The delay exceeds the timeout of the call.");
        var next = results.NextAsync();
        await TimerAsync(30);
        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.That((await next).Error, Is.Null);
    }

    [Test]
    public async Task A_retry_that_waits_until_the_timeout_throws_with_the_previous_error()
    {
        _server.AnswerOnce("a", 503);
        _server.AnswerOnce("b", 429, retryAfter: "50");
        _server.Hold("b");
        using var client = Client(options => options.Timeout = TimeSpan.FromSeconds(40));
        await using var results = client.CustomerInteractions.GetManyAsync(["a", "b"], maxConcurrency: 2).GetAsyncEnumerator();

        var next = results.NextAsync();
        await _clock.TimerAsync(after: TimeSpan.Zero, within: TimeSpan.FromSeconds(5));
        _server.Release("b");
        Assert.That((await next).Error, Is.TypeOf<AlpharunRateLimitException>());
        next = results.NextAsync();
        _clock.Advance(TimeSpan.FromSeconds(5));
        await TimerAsync(45);
        _clock.Advance(TimeSpan.FromSeconds(35));

        var failure = (await next).Error as AlpharunTimeoutException;
        Assert.That((failure?.Kind, failure?.Attempts, failure?.InnerException?.GetType()), Is.EqualTo((AlpharunTimeoutKind.Call, 1, typeof(AlpharunServerException))));
    }

    [Test]
    public async Task A_single_call_is_not_delayed()
    {
        _server.AnswerOnce("a", 429, retryAfter: "30");
        using var client = Client();
        using var source = new CancellationTokenSource();
        await using var results = client.CustomerInteractions.GetManyAsync(["a"], cancellationToken: source.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = results.NextAsync();
        await TimerAsync(30);

        Assert.That((await client.CustomerInteractions.GetAsync("b")).Id, Is.EqualTo("b"));

        await source.CancelAsync();
        await Failure.OfAsync<OperationCanceledException>(() => next);
    }

    [Test]
    public async Task Cancellation_ends_the_delay_of_all_calls()
    {
        _server.AnswerOnce("a", 429, retryAfter: "30");
        using var client = Client(options => options.MaxRetries = 0);
        using var source = new CancellationTokenSource();
        await using var results = client.CustomerInteractions.GetManyAsync(["a", "b", "c"], maxConcurrency: 1, source.Token).GetAsyncEnumerator(CancellationToken.None);
        await results.NextAsync();
        var next = results.NextAsync();
        await TimerAsync(30);

        await source.CancelAsync();

        Assert.That((await Failure.OfAsync<OperationCanceledException>(() => next)).CancellationToken, Is.EqualTo(source.Token));
        Assert.That(_server.Web.Requests, Is.EqualTo(1));
    }

    private AlpharunClient Client(Action<AlpharunClientOptions>? configure = null)
    {
        var options = new AlpharunClientOptions
        {
            ApiKey = "key",
            BaseAddress = _server.Web.BaseAddress,
            TimeProvider = _clock,
            AttemptTimeout = TimeSpan.FromHours(1),
            Timeout = TimeSpan.FromDays(1),
        };
        configure?.Invoke(options);
        return new AlpharunClient(options);
    }

    private static async Task WriteAsync(Channel<string> channel, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            await channel.Writer.WriteAsync(id);
        }
    }

    private Task TimerAsync(int seconds) => _clock.TimerAsync(after: TimeSpan.FromSeconds(seconds - 1), within: TimeSpan.FromSeconds(seconds));

    private List<string> At(int seconds)
    {
        lock (_lock)
        {
            return [.. _requests.Where(request => request.At == TimeSpan.FromSeconds(seconds)).Select(request => request.Id)];
        }
    }
}
