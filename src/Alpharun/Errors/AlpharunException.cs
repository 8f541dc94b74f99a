namespace Alpharun;

/// <summary>
/// A call failed. Neither <see cref="Exception.Message"/> nor <c>ToString</c> contains an id, a key or any part of a body. Properties
/// that may contain private data are documented as such.
/// </summary>
public abstract class AlpharunException : Exception
{
    private protected AlpharunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The number of attempts, including the first. 0 if the exception was not thrown by a call.</summary>
    public int Attempts { get; internal set; }
}
