using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Alpharun.Tests.Calls;

/// <summary>Many calls: each id has its result, and there are never more of them than was asked for.</summary>
public class GetManyTests
{
    private int _idsRead;
    private int _idsDisposed;
    private InteractionServer _server = null!;
    private AlpharunClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _server = await InteractionServer.StartAsync();
        _client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key", BaseAddress = _server.Web.BaseAddress, MaxRetries = 0 });
        (_idsRead, _idsDisposed) = (0, 0);
    }

    [TearDown]
    public async Task Stop()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(1000)]
    [TestCase(int.MaxValue)]
    public async Task Each_id_has_its_interaction_however_many_calls_there_are_at_a_time(int maxConcurrency)
    {
        var ids = Enumerable.Range(1, 100).Select(number => $"id{number}").ToList();

        var results = await AllAsync(_client.CustomerInteractions.GetManyAsync(ids, maxConcurrency));

        Assert.That(results.Select(result => (result.Id, result.Value?.Id)), Is.EquivalentTo(ids.Select(id => (id, id))));
    }

    [TestCase(1)]
    [TestCase(8)]
    public async Task Each_id_has_its_interaction_at_whatever_moment_it_comes(int maxConcurrency)
    {
        const int Count = 3_000;

        var results = await AllAsync(_client.CustomerInteractions.GetManyAsync(FromElsewhere(), maxConcurrency));

        Assert.That(results.Select(result => result.Id), Is.EquivalentTo(Enumerable.Range(1, Count).Select(number => $"id{number}")));

        static async IAsyncEnumerable<string> FromElsewhere()
        {
            for (var number = 1; number <= Count; number++)
            {
                await Task.Yield();
                yield return $"id{number}";
            }
        }
    }

    [Test]
    public async Task There_are_no_results_of_no_ids() =>
        Assert.That(await AllAsync(_client.CustomerInteractions.GetManyAsync([])), Is.Empty);

    [Test]
    public async Task An_id_that_comes_twice_has_two_results() =>
        Assert.That((await AllAsync(_client.CustomerInteractions.GetManyAsync(["a", "a"]))).Select(result => result.Id), Is.EqualTo(["a", "a"]));

    [Test]
    public async Task Nothing_is_sent_before_results_are_asked_for_and_each_enumeration_sends_anew()
    {
        var many = _client.CustomerInteractions.GetManyAsync(["a"]);
        Assert.That(_server.Web.Requests, Is.Zero);

        await AllAsync(many);
        await AllAsync(many);

        Assert.That(_server.Web.Requests, Is.EqualTo(2));
    }

    [Test]
    public async Task Results_come_as_calls_complete()
    {
        _server.Hold("slow");

        await using var results = _client.CustomerInteractions.GetManyAsync(["slow", "a", "b", "c"], maxConcurrency: 2).GetAsyncEnumerator();
        var quick = new[] { await NextAsync(results), await NextAsync(results), await NextAsync(results) };
        _server.Release("slow");

        Assert.That(quick.Select(result => result.Id), Is.EqualTo(["a", "b", "c"]));
        Assert.That((await NextAsync(results)).Id, Is.EqualTo("slow"));
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task As_many_calls_are_under_way_as_was_asked_for_and_never_more()
    {
        var ids = Enumerable.Range(1, 40).Select(number => $"id{number}").ToList();
        _server.Hold(ids);

        var all = AllAsync(_client.CustomerInteractions.GetManyAsync(ids, maxConcurrency: 8));
        await _server.Web.InFlightAsync(8);
        _server.Release(ids);
        await all;

        Assert.That(_server.Web.MostInFlight, Is.EqualTo(8));
    }

    [Test]
    public async Task Of_endless_ids_no_more_are_read_than_results_are_taken_and_calls_allowed()
    {
        var taken = 0;
        var ahead = 0;
        await foreach (var result in _client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4))
        {
            ahead = Math.Max(ahead, _idsRead - taken);
            if (++taken == 200)
            {
                break;
            }
        }

        Assert.That((ahead, _idsDisposed), Is.EqualTo((4, 1)));
    }

    [Test]
    public async Task Results_that_are_not_taken_hold_new_calls_back()
    {
        await using var results = _client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4).GetAsyncEnumerator();
        await NextAsync(results);
        await _server.Web.RequestAsync(4);
        await _server.Web.InFlightAsync(0);

        Assert.That((_server.Web.Requests, _idsRead), Is.EqualTo((4, 4)));
    }

    [Test]
    public async Task To_leave_the_loop_cancels_what_is_under_way_and_leaves_nothing_behind()
    {
        _server.Hold("id2", "id3", "id4");
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, _) => unobserved++;
        TaskScheduler.UnobservedTaskException += count;

        await LeaveAfterFirstAsync();
        await _server.Web.InFlightAsync(0);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= count;

        Assert.That((unobserved, _idsDisposed), Is.EqualTo((0, 1)));

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task LeaveAfterFirstAsync()
        {
            await foreach (var result in _client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4))
            {
                await _server.Web.InFlightAsync(3);
                break;
            }
        }
    }

    [TestCase("..")]
    [TestCase(" ")]
    [TestCase(null)]
    public async Task An_id_that_cannot_be_sent_is_a_result_and_does_not_stop_the_others(string? id)
    {
        var results = await AllAsync(_client.CustomerInteractions.GetManyAsync(["a", id!, "b"], maxConcurrency: 1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => (result.Id, result.IsSuccess)), Is.EqualTo([("a", true), (id, false), ("b", true)]));
            Assert.That(results[1].Error, Is.InstanceOf<ArgumentException>());
            Assert.That(_server.Web.Requests, Is.EqualTo(2));
        }
    }

    [TestCase(401, typeof(AlpharunUnauthorizedException))]
    [TestCase(403, typeof(AlpharunForbiddenException))]
    [TestCase(404, typeof(AlpharunNotFoundException))]
    [TestCase(500, typeof(AlpharunServerException))]
    public async Task An_id_that_fails_is_a_result_with_the_error_of_its_call(int status, Type error)
    {
        var results = await AllAsync(_client.CustomerInteractions.GetManyAsync([$"status{status}", "a", $"status{status}"], maxConcurrency: 1));

        Assert.That(results.Select(result => result.Error?.GetType()), Is.EqualTo([error, null, error]));
        Assert.That((results[0].Error as AlpharunException)?.Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task A_token_provider_that_throws_fails_its_id_alone()
    {
        var asked = 0;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = _server.Web.BaseAddress,
            TokenProvider = _ => ++asked == 2 ? throw new InvalidOperationException("no token") : new ValueTask<string>("token"),
        });

        var results = await AllAsync(client.CustomerInteractions.GetManyAsync(["a", "b", "c"], maxConcurrency: 1));

        Assert.That(results.Select(result => result.Error?.Message), Is.EqualTo([null, "no token", null]));
    }

    [Test]
    public async Task A_caller_who_cancels_gets_no_result_but_the_cancellation()
    {
        _server.Hold("a", "b");
        using var source = new CancellationTokenSource();

        var all = AllAsync(_client.CustomerInteractions.GetManyAsync(["a", "b"], cancellationToken: source.Token));
        await _server.Web.InFlightAsync(2);
        await source.CancelAsync();

        Assert.That((await Failure.OfAsync<OperationCanceledException>(() => all)).CancellationToken, Is.EqualTo(source.Token));
        await _server.Web.InFlightAsync(0);
    }

    [Test]
    public async Task A_caller_who_has_cancelled_before_reads_no_id()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Failure.OfAsync<OperationCanceledException>(() => AllAsync(_client.CustomerInteractions.GetManyAsync(Endless()).WithCancellation(source.Token)));

        Assert.That((_idsRead, _server.Web.Requests), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Results_come_while_the_next_id_is_waited_for()
    {
        var ids = Channel.CreateUnbounded<string>();
        await using var results = _client.CustomerInteractions.GetManyAsync(ids.Reader.ReadAllAsync()).GetAsyncEnumerator();

        var first = NextAsync(results);
        await ids.Writer.WriteAsync("a");
        Assert.That((await first).Id, Is.EqualTo("a"));

        var second = NextAsync(results);
        await ids.Writer.WriteAsync("b");
        Assert.That((await second).Id, Is.EqualTo("b"));

        ids.Writer.Complete();
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task A_caller_who_cancels_ends_the_wait_for_an_id()
    {
        var ids = Channel.CreateUnbounded<string>();
        using var source = new CancellationTokenSource();
        var all = AllAsync(_client.CustomerInteractions.GetManyAsync(ids.Reader.ReadAllAsync(CancellationToken.None), cancellationToken: source.Token));

        await source.CancelAsync();

        await Failure.OfAnyAsync<OperationCanceledException>(() => all);
    }

    [Test]
    public async Task What_the_ids_throw_comes_after_the_results_of_the_calls_that_had_begun()
    {
        var results = new List<string>();

        var failure = await Failure.OfAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in _client.CustomerInteractions.GetManyAsync(Broken()))
            {
                results.Add(result.Id);
            }
        });

        Assert.That(failure.Message, Is.EqualTo("broken"));
        Assert.That(results, Is.EquivalentTo(["a", "b"]));

        static IEnumerable<string> Broken()
        {
            yield return "a";
            yield return "b";
            throw new InvalidDataException("broken");
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Less_than_one_call_at_a_time_is_refused_at_once(int maxConcurrency)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => _client.CustomerInteractions.GetManyAsync(["a"], maxConcurrency));

        Assert.That(failure?.ParamName, Is.EqualTo("maxConcurrency"));
        Assert.That(failure?.Message, Does.StartWith("There must be at least 1 call at a time."));
    }

    [Test]
    public void Ids_that_are_none_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => _client.CustomerInteractions.GetManyAsync((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => _client.CustomerInteractions.GetManyAsync((IAsyncEnumerable<string>)null!));
    }

    [Test]
    public void A_result_prints_nothing_of_what_it_holds() =>
        Assert.That(new FetchResult<string>(Failure.Secret, Failure.Secret).ToString(), Does.Not.Contain(Failure.Secret));

    private static async Task<List<FetchResult<CustomerInteraction>>> AllAsync(IAsyncEnumerable<FetchResult<CustomerInteraction>> results)
    {
        var all = new List<FetchResult<CustomerInteraction>>();
        await foreach (var result in results)
        {
            all.Add(result);
        }

        return all;
    }

    private static async Task AllAsync(ConfiguredCancelableAsyncEnumerable<FetchResult<CustomerInteraction>> results)
    {
        await foreach (var result in results)
        {
            Assert.That(result, Is.Not.Null);
        }
    }

    private static async Task<FetchResult<CustomerInteraction>> NextAsync(IAsyncEnumerator<FetchResult<CustomerInteraction>> results)
    {
        Assert.That(await results.MoveNextAsync(), Is.True);
        return results.Current;
    }

    private IEnumerable<string> Endless()
    {
        try
        {
            while (true)
            {
                yield return $"id{++_idsRead}";
            }
        }
        finally
        {
            _idsDisposed++;
        }
    }
}
