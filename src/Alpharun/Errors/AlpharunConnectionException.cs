namespace Alpharun;

/// <summary>No complete response was received, for example because of a DNS failure, a refused or lost connection, or an invalid certificate.</summary>
/// <remarks>
/// The <see cref="Exception.InnerException"/> is the exception of the runtime. It is <c>null</c> if that exception could contain text
/// of the response or the password of a proxy.
/// </remarks>
public sealed class AlpharunConnectionException : AlpharunException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether a retry may succeed.</summary>
    internal bool IsTransient { get; init; }
}
