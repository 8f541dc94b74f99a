using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Alpharun.Sending;

/// <summary>Calls that were begun, and their results until they are taken. For one who begins and takes, not for several.</summary>
/// <param name="fetch">Makes a call.</param>
internal sealed class CallsInFlight<T>(Func<string, Task<T>> fetch) : IDisposable
    where T : class
{
    private readonly ConcurrentQueue<FetchResult<T>> _results = new();
    private readonly SemaphoreSlim _ended = new(0);
    private Task? _next;

    /// <summary>How many were begun and not taken.</summary>
    public int Count { get; private set; }

    /// <summary>Completes when there is a result to take.</summary>
    public Task Ended => _next ??= _ended.WaitAsync();

    /// <summary>Begins a call.</summary>
    public void Begin(string id)
    {
        Count++;
        _ = RunAsync(id);
    }

    /// <summary>Takes the result of the call that ended first, if one has.</summary>
    public bool TryTake([NotNullWhen(true)] out FetchResult<T>? result)
    {
        result = null;
        if (!Ended.IsCompleted || !_results.TryDequeue(out result))
        {
            return false;
        }

        _next = null;
        Count--;
        return true;
    }

    /// <summary>Waits until all have ended.</summary>
    public async Task EndAsync()
    {
        while (Count > 0)
        {
            await Ended.ConfigureAwait(false);
            TryTake(out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _ended.Dispose();

    private async Task RunAsync(string id)
    {
        FetchResult<T> result;
        try
        {
            result = new FetchResult<T>(id, await fetch(id).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            result = new FetchResult<T>(id, exception);
        }

        _results.Enqueue(result);
        _ended.Release();
    }
}
