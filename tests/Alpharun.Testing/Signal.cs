namespace Alpharun.Testing;

/// <summary>Lets tests wait for a condition without looking again and again.</summary>
internal sealed class Signal
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private TaskCompletionSource _raised = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Something has changed that a condition may depend on.</summary>
    public void Raise() =>
        Interlocked.Exchange(ref _raised, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Waits until a condition holds.</summary>
    /// <exception cref="TimeoutException">It does not, for half a minute.</exception>
    public async Task UntilAsync(Func<bool> condition)
    {
        while (true)
        {
            var raised = Volatile.Read(ref _raised).Task;
            if (condition())
            {
                return;
            }

            await raised.WaitAsync(Longest);
        }
    }
}
