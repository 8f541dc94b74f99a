namespace Alpharun;

/// <summary>
/// A call did not bring what it was for. Neither <see cref="Exception.Message"/> nor <c>ToString</c> holds an id, a key or
/// anything of a body; what may be private is in properties that say so.
/// </summary>
public abstract class AlpharunException : Exception
{
    private protected AlpharunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How often the request was tried, the first time included. 0 in an exception that no call threw.</summary>
    public int Attempts { get; internal set; }
}
