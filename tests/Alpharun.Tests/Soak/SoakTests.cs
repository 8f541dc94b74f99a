using System.Collections.Concurrent;
using System.Globalization;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Tests.Soak;

/// <summary>
/// Tests that many concurrent calls leak neither memory nor connections. The environment variable <c>ALPHARUN_SOAK_CALLS</c> sets the
/// number of calls. The default is 3,000.
/// </summary>
public class SoakTests
{
    private const string CallsVariable = "ALPHARUN_SOAK_CALLS";
    private const int DefaultCalls = 3_000;
    private const int Concurrency = 64;
    private const int WarmUp = 1_000;

    // The memory of the runtime varies by this amount.
    private const long MemoryTolerance = 4 * 1024 * 1024;

    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<int, bool> _failed = new();
    private readonly TaskCompletionSource _allArrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _first;
    private int _cuts;
    private int _refusals;

    [Test]
    public async Task Many_calls_with_temporary_failures_leak_no_memory_and_no_connections()
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
            {calls:N0} calls, {server.MostInFlight} at a time, in {elapsed.TotalSeconds:N1} s; {server.Requests:N0} requests, {_refusals:N0} of them rejected with 429 or 503, {_cuts:N0} interrupted.
            Managed memory of the test process after a full collection: {before:N0} bytes before the first call, {atStart:N0} after {WarmUp:N0}, {atEnd:N0} at the end.
            {server.Connections:N0} connections, {waiting} of them in TIME_WAIT. {unobserved} unobserved exceptions.
            """));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.MostInFlight, Is.EqualTo(Concurrency));
            Assert.That(server.Requests, Is.EqualTo(WarmUp + calls + _refusals + _cuts));
            Assert.That(atEnd - atStart, Is.LessThan(MemoryTolerance));
            Assert.That(server.Connections, Is.LessThanOrEqualTo((2 * Concurrency) + _cuts), "One connection per concurrent call, one for each interrupted connection, and those that were opened but not used.");
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
            return DefaultCalls;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var calls) && calls > 0
            ? calls
            : throw new InvalidOperationException($"{CallsVariable} must be a positive integer, but is '{text}'.");
    }

    // The first attempt of every hundredth call fails. The kinds of failures alternate.
    private async Task AnswerAsync(HttpContext context)
    {
        var id = WebServer.LastSegment(context);
        var number = int.Parse(id["id".Length..], CultureInfo.InvariantCulture);
        if (number < Concurrency)
        {
            // The first requests wait for each other, to reach the maximum concurrency.
            if (Interlocked.Increment(ref _first) == Concurrency)
            {
                _allArrived.SetResult();
            }

            await _allArrived.Task;
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
