namespace Alpharun.Testing;

/// <summary>Lets tests wait for a condition without polling.</summary>
internal sealed class Signal
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private TaskCompletionSource _raised = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Reports a change that can affect a condition.</summary>
    public void Raise() =>
        Interlocked.Exchange(ref _raised, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Waits until a condition holds.</summary>
    /// <exception cref="TimeoutException">The condition does not hold within 30 seconds.</exception>
    public async Task UntilAsync(Func<bool> condition)
    {
        while (true)
        {
            var raised = Volatile.Read(ref _raised).Task;
            if (condition())
            {
                return;
            }

            await raised.WaitAsync(Limit);
        }
    }
}
