using System.Diagnostics.CodeAnalysis;

namespace Alpharun.Sending;

/// <summary>Reads ids one at a time, without blocking.</summary>
/// <param name="ids">The ids. They are disposed with the reader.</param>
internal sealed class IdReader(IAsyncEnumerator<string> ids) : IAsyncDisposable
{
    private Task<bool>? _next;

    /// <summary>Completes when the next id was read or the ids have ended. Fails with the exception that the ids throw.</summary>
    public Task<bool> Next => _next ??= ReadAsync();

    /// <summary>Whether the ids have ended or failed. False while an id is being read or can be taken.</summary>
    public bool HasEnded => Next is { IsCompleted: true } next && (next.Status != TaskStatus.RanToCompletion || !next.Result);

    /// <summary>Converts ids to an asynchronous sequence.</summary>
#pragma warning disable CS1998 // The ids are in memory: the iterator has nothing to await.
    public static async IAsyncEnumerable<string> ToAsyncEnumerable(IEnumerable<string> ids)
#pragma warning restore CS1998
    {
        foreach (var id in ids)
        {
            yield return id;
        }
    }

    /// <summary>Takes the next id, if it was read.</summary>
    public bool TryTake([NotNullWhen(true)] out string? id)
    {
        id = null;
        if (Next.Status != TaskStatus.RanToCompletion || !Next.Result)
        {
            return false;
        }

        id = ids.Current;
        _next = null;
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            // An enumerator must not be disposed while it is reading.
            await (_next ?? Task.FromResult(false)).ConfigureAwait(false);
        }
        catch
        {
            // The consumer has already observed this exception.
        }

        await ids.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<bool> ReadAsync() => await ids.MoveNextAsync().ConfigureAwait(false);
}
