using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Alpharun.Tests.Calls;

/// <summary>Tests the flow control, the cancellation and the end of <c>GetManyAsync</c>.</summary>
public class GetManyFlowTests : GetManyTestBase
{
    private int _idsRead;
    private int _idsDisposed;

    [SetUp]
    public void Reset() => (_idsRead, _idsDisposed) = (0, 0);

    [Test]
    public async Task Results_are_returned_as_calls_complete()
    {
        Server.Hold("slow");

        await using var results = Client.CustomerInteractions.GetManyAsync(["slow", "a", "b", "c"], maxConcurrency: 2).GetAsyncEnumerator();
        var quick = new[] { await results.NextAsync(), await results.NextAsync(), await results.NextAsync() };
        Server.Release("slow");

        Assert.That(quick.Select(result => result.Id), Is.EqualTo(["a", "b", "c"]));
        Assert.That((await results.NextAsync()).Id, Is.EqualTo("slow"));
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task The_number_of_calls_in_flight_reaches_and_never_exceeds_the_maximum()
    {
        var ids = Enumerable.Range(1, 40).Select(number => $"id{number}").ToList();
        Server.Hold(ids);

        var all = Client.CustomerInteractions.GetManyAsync(ids, maxConcurrency: 8).ToListAsync();
        await Server.Web.InFlightAsync(8);
        Server.Release(ids);
        await all;

        Assert.That(Server.Web.MostInFlight, Is.EqualTo(8));
    }

    [Test]
    public async Task Ids_are_read_only_as_far_ahead_of_the_results_as_calls_are_allowed()
    {
        var taken = 0;
        var ahead = 0;
        await foreach (var result in Client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4))
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
    public async Task Unconsumed_results_prevent_new_calls()
    {
        await using var results = Client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4).GetAsyncEnumerator();
        await results.NextAsync();
        await Server.Web.RequestAsync(4);
        await Server.Web.InFlightAsync(0);

        Assert.That((Server.Web.Requests, _idsRead), Is.EqualTo((4, 4)));
    }

    [Test]
    public async Task Leaving_the_loop_cancels_the_calls_in_flight_and_leaves_no_unobserved_exception()
    {
        Server.Hold("id2", "id3", "id4");
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, _) => unobserved++;
        TaskScheduler.UnobservedTaskException += count;

        await LeaveAfterFirstAsync();
        await Server.Web.InFlightAsync(0);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= count;

        Assert.That((unobserved, _idsDisposed), Is.EqualTo((0, 1)));

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task LeaveAfterFirstAsync()
        {
            await foreach (var result in Client.CustomerInteractions.GetManyAsync(Endless(), maxConcurrency: 4))
            {
                await Server.Web.InFlightAsync(3);
                break;
            }
        }
    }

    [Test]
    public async Task Cancellation_throws_and_returns_no_result()
    {
        Server.Hold("a", "b");
        using var source = new CancellationTokenSource();

        var all = Client.CustomerInteractions.GetManyAsync(["a", "b"], cancellationToken: source.Token).ToListAsync();
        await Server.Web.InFlightAsync(2);
        await source.CancelAsync();

        Assert.That((await Failure.OfAsync<OperationCanceledException>(() => all.AsTask())).CancellationToken, Is.EqualTo(source.Token));
        await Server.Web.InFlightAsync(0);
    }

    [Test]
    public async Task A_canceled_token_reads_no_id()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Failure.OfAsync<OperationCanceledException>(() => Client.CustomerInteractions.GetManyAsync(Endless()).ToListAsync(source.Token).AsTask());

        Assert.That((_idsRead, Server.Web.Requests), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Results_are_returned_while_the_next_id_is_awaited()
    {
        var ids = Channel.CreateUnbounded<string>();
        await using var results = Client.CustomerInteractions.GetManyAsync(ids.Reader.ReadAllAsync()).GetAsyncEnumerator();

        var first = results.NextAsync();
        await ids.Writer.WriteAsync("a");
        Assert.That((await first).Id, Is.EqualTo("a"));

        var second = results.NextAsync();
        await ids.Writer.WriteAsync("b");
        Assert.That((await second).Id, Is.EqualTo("b"));

        ids.Writer.Complete();
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [Test]
    public async Task Cancellation_ends_the_wait_for_an_id()
    {
        var ids = Channel.CreateUnbounded<string>();
        using var source = new CancellationTokenSource();
        var all = Client.CustomerInteractions.GetManyAsync(ids.Reader.ReadAllAsync(CancellationToken.None), cancellationToken: source.Token).ToListAsync();

        await source.CancelAsync();

        await Failure.OfAnyAsync<OperationCanceledException>(() => all.AsTask());
    }

    [Test]
    public async Task An_exception_of_the_ids_is_thrown_after_the_results_of_the_started_calls()
    {
        var results = new List<string>();

        var failure = await Failure.OfAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in Client.CustomerInteractions.GetManyAsync(Broken()))
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
