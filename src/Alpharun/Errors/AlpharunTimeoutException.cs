namespace Alpharun;

/// <summary>The answer did not come in time. A caller who cancels gets <see cref="OperationCanceledException"/> instead.</summary>
/// <remarks>
/// Where the time of the whole call ran out after an attempt had failed, the <see cref="Exception.InnerException"/> is what that
/// attempt failed of.
/// </remarks>
public sealed class AlpharunTimeoutException : AlpharunException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunTimeoutException(string message, AlpharunTimeoutKind kind = AlpharunTimeoutKind.Call, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>The limit that it was.</summary>
    public AlpharunTimeoutKind Kind { get; }
}
