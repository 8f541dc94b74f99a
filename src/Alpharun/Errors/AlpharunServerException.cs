namespace Alpharun;

/// <summary>Something is wrong on the API's side: a status from 500 to 599.</summary>
public sealed class AlpharunServerException : AlpharunApiException
{
    internal AlpharunServerException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}
