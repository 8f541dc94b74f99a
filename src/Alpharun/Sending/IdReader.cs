using System.Diagnostics.CodeAnalysis;

namespace Alpharun.Sending;

/// <summary>Reads ids one at a time, without waiting for them.</summary>
/// <param name="ids">The ids. They are disposed of with this.</param>
internal sealed class IdReader(IAsyncEnumerator<string> ids) : IAsyncDisposable
{
    private Task<bool>? _next;

    /// <summary>Completes when the next id has been read, or there is none, or fails with what the ids throw.</summary>
    public Task<bool> Next => _next ??= ReadAsync();

    /// <summary>Whether no other id will come. An id that has been read since it was last looked for is one that will.</summary>
    public bool HasEnded => Next is { IsCompleted: true } next && (next.Status != TaskStatus.RanToCompletion || !next.Result);

    /// <summary>The ids of a list as an asynchronous sequence.</summary>
#pragma warning disable CS1998 // The ids are in memory: the iterator has nothing to await.
    public static async IAsyncEnumerable<string> Of(IEnumerable<string> ids)
#pragma warning restore CS1998
    {
        foreach (var id in ids)
        {
            yield return id;
        }
    }

    /// <summary>Takes the next id, if it has been read.</summary>
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
            // They cannot be disposed of while they are being read.
            await (_next ?? Task.FromResult(false)).ConfigureAwait(false);
        }
        catch
        {
            // Whoever wanted another id has had this.
        }

        await ids.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<bool> ReadAsync() => await ids.MoveNextAsync().ConfigureAwait(false);
}
