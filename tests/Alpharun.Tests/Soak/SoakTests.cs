using System.Collections.Concurrent;
using System.Globalization;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Tests.Soak;

/// <summary>
/// Many calls at a time, for long: nothing piles up. The environment variable <c>ALPHARUN_SOAK_CALLS</c> says how many; without it
/// they are a few, which show that this test works.
/// </summary>
public class SoakTests
{
    private const string CallsVariable = "ALPHARUN_SOAK_CALLS";
    private const int Few = 3_000;
    private const int Concurrency = 64;
    private const int WarmUp = 1_000;

    // What the runtime itself holds more or less of at one time than at another.
    private const long MemoryTolerance = 4 * 1024 * 1024;

    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<int, bool> _failed = new();
    private readonly TaskCompletionSource _allAreThere = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _first;
    private int _cuts;
    private int _refusals;

    [Test]
    public async Task Nothing_piles_up_over_many_calls_some_of_which_fail_at_first()
    {
        var calls = Calls();
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, _) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += count;
        await using var server = await WebServer.StartAsync(AnswerAsync);
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key", BaseAddress = server.BaseAddress });

        var before = Memory();
        await FetchAsync(client, 0, WarmUp);
        var atStart = Memory();
        var start = TimeProvider.System.GetTimestamp();
        await FetchAsync(client, WarmUp, calls);
        var elapsed = TimeProvider.System.GetElapsedTime(start);
        var atEnd = Memory();
        TaskScheduler.UnobservedTaskException -= count;
        var waiting = Waiting(server.BaseAddress.Port);

        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {calls:N0} calls, {server.MostInFlight} at a time, in {elapsed.TotalSeconds:N1} s; {server.Requests:N0} requests, of which {_refusals:N0} were refused with 429 or 503 and {_cuts:N0} cut off.
            Managed memory of the test's process after a full collection: {before:N0} bytes before the first call, {atStart:N0} after {WarmUp:N0}, {atEnd:N0} at the end.
            {server.Connections:N0} connections, {waiting} of them in TIME_WAIT. {unobserved} unobserved exceptions.
            """));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.MostInFlight, Is.EqualTo(Concurrency));
            Assert.That(server.Requests, Is.EqualTo(WarmUp + calls + _refusals + _cuts));
            Assert.That(atEnd - atStart, Is.LessThan(MemoryTolerance));
            Assert.That(server.Connections, Is.LessThanOrEqualTo((2 * Concurrency) + _cuts), "One for each call at a time, one in place of each that was cut off, and those that came too late for their call.");
            Assert.That(waiting, Is.LessThanOrEqualTo(Concurrency));
            Assert.That(unobserved, Is.Zero);
        }
    }

    private static async Task FetchAsync(AlpharunClient client, int first, int calls)
    {
        var ids = Enumerable.Range(first, calls).Select(number => $"id{number}");
        var right = 0;
        await foreach (var result in client.CustomerInteractions.GetManyAsync(ids, Concurrency))
        {
            Assert.That((result.Value?.Id, result.Error), Is.EqualTo((result.Id, (Exception?)null)));
            right++;
        }

        Assert.That(right, Is.EqualTo(calls));
    }

    private static long Memory()
    {
        for (var pass = 0; pass < 3; pass++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static int Waiting(int port) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
        .Count(connection => connection.State == TcpState.TimeWait && (connection.LocalEndPoint.Port == port || connection.RemoteEndPoint.Port == port));

    private static int Calls()
    {
        var text = Environment.GetEnvironmentVariable(CallsVariable);
        if (string.IsNullOrEmpty(text))
        {
            return Few;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var calls) && calls > 0
            ? calls
            : throw new InvalidOperationException($"{CallsVariable} must be a whole number from 1 on, and is '{text}'.");
    }

    // One in a hundred fails at its first attempt, each in one of these ways in turn.
    private async Task AnswerAsync(HttpContext context)
    {
        var id = WebServer.LastSegment(context);
        var number = int.Parse(id["id".Length..], CultureInfo.InvariantCulture);
        if (number < Concurrency)
        {
            // The first are answered when all are there.
            if (Interlocked.Increment(ref _first) == Concurrency)
            {
                _allAreThere.SetResult();
            }

            await _allAreThere.Task;
        }

        await Task.Delay(AnswerTime);
        var isFirst = number % 100 == 0 && _failed.TryAdd(number, true);
        switch (isFirst ? number / 100 % 4 : -1)
        {
            case 0:
                Refuse(context, StatusCodes.Status429TooManyRequests);
                break;
            case 1:
                Refuse(context, StatusCodes.Status503ServiceUnavailable);
                break;
            case 2:
                Interlocked.Increment(ref _cuts);
                context.Abort();
                break;
            case 3:
                Interlocked.Increment(ref _cuts);
                context.Response.ContentLength = 1_000;
                await context.Response.WriteAsync("""{"data":{"customer_""");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            default:
                await WebServer.WriteAsync(context, Stubs.Interaction(id));
                break;
        }
    }

    private void Refuse(HttpContext context, int status)
    {
        Interlocked.Increment(ref _refusals);
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = "0";
    }
}
