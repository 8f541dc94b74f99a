namespace Alpharun;

/// <summary>No answer came, or it broke off: a name that does not resolve, a refused connection, a certificate, a cut line.</summary>
/// <remarks>
/// What the runtime says is the <see cref="Exception.InnerException"/>; <c>null</c> where that would quote the response or a
/// proxy's password.
/// </remarks>
public sealed class AlpharunConnectionException : AlpharunException
{
    /// <summary>Makes an exception.</summary>
    public AlpharunConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether another try may bring more.</summary>
    internal bool IsTransient { get; init; }
}
