namespace Alpharun;

/// <summary>A call exceeded a time limit. If the caller cancels, <see cref="OperationCanceledException"/> is thrown instead.</summary>
/// <remarks>
/// If the call exceeded its time limit after an attempt had failed, the <see cref="Exception.InnerException"/> is the error of that
/// attempt.
/// </remarks>
public sealed class AlpharunTimeoutException : AlpharunException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunTimeoutException(string message, AlpharunTimeoutKind kind = AlpharunTimeoutKind.Call, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>The time limit that was exceeded.</summary>
    public AlpharunTimeoutKind Kind { get; }
}
