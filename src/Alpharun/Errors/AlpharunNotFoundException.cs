namespace Alpharun;

/// <summary>There is no such thing: status 404.</summary>
public sealed class AlpharunNotFoundException : AlpharunApiException
{
    internal AlpharunNotFoundException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}
