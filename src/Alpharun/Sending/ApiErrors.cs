using System.Net;
using System.Net.Http.Headers;
using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Makes the exception of a response that is an error.</summary>
internal static class ApiErrors
{
    /// <summary>The exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">What is kept of the response.</param>
    /// <param name="body">The body.</param>
    /// <param name="retryAfter">What the response says of trying again.</param>
    public static AlpharunApiException From(ApiOperation operation, ResponseDetails response, ReadOnlySpan<byte> body, RetryConditionHeaderValue? retryAfter)
    {
        var status = (int)response.StatusCode;
        var message = FormattableString.Invariant($"The Alpharun API answered {operation.Method} {operation.PathTemplate} with status {status}.");
        var error = ReadError(operation, status, body);
        return response.StatusCode switch
        {
            HttpStatusCode.BadRequest => new AlpharunBadRequestException(message, response, error),
            HttpStatusCode.Unauthorized => new AlpharunUnauthorizedException(message, response, error),
            HttpStatusCode.Forbidden => new AlpharunForbiddenException(message, response, error),
            HttpStatusCode.NotFound => new AlpharunNotFoundException(message, response, error),
            (HttpStatusCode)429 => new AlpharunRateLimitException(message, response, error, Wait(retryAfter)),
            >= HttpStatusCode.InternalServerError and < (HttpStatusCode)600 => new AlpharunServerException(message, response, error),
            _ => new AlpharunApiException(message, response, error),
        };
    }

    // Where the document says nothing of a status, its body may still be the error that others have.
    private static Error? ReadError(ApiOperation operation, int status, ReadOnlySpan<byte> body)
    {
        try
        {
            return operation.CaseOf(status)?.Body.Read(body) as Error ?? JsonText.Read<Error, Error.Codec>(body);
        }
        catch (ModelReadException)
        {
            return null;
        }
    }

    private static TimeSpan? Wait(RetryConditionHeaderValue? retryAfter)
    {
        if (retryAfter?.Date is not { } date)
        {
            return retryAfter?.Delta;
        }

        var wait = date - DateTimeOffset.UtcNow;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
