namespace Alpharun;

/// <summary>The answer did not come in time. A caller who cancels gets <see cref="OperationCanceledException"/> instead.</summary>
public sealed class AlpharunTimeoutException : AlpharunException
{
    /// <summary>Makes an exception.</summary>
    public AlpharunTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
