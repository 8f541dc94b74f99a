using System.Net;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Makes the exception of a response that is an error.</summary>
internal static class ApiErrors
{
    /// <summary>The exception.</summary>
    /// <param name="call">The call.</param>
    /// <param name="received">The response.</param>
    public static AlpharunApiException From(Call call, ReceivedResponse received)
    {
        var response = received.Details;
        var status = (int)response.StatusCode;
        var message = FormattableString.Invariant($"The Alpharun API answered {call} with status {status}.");
        var error = ReadError(call, received);
        return response.StatusCode switch
        {
            HttpStatusCode.BadRequest => new AlpharunBadRequestException(message, response, error),
            HttpStatusCode.Unauthorized => new AlpharunUnauthorizedException(message, response, error),
            HttpStatusCode.Forbidden => new AlpharunForbiddenException(message, response, error),
            HttpStatusCode.NotFound => new AlpharunNotFoundException(message, response, error),
            (HttpStatusCode)429 => new AlpharunRateLimitException(message, response, error, received.RetryAfter),
            >= HttpStatusCode.InternalServerError and < (HttpStatusCode)600 => new AlpharunServerException(message, response, error),
            _ => new AlpharunApiException(message, response, error),
        };
    }

    // Where the document says nothing of a status, its body may still be the error that others have.
    private static Error? ReadError(Call call, ReceivedResponse response)
    {
        var body = response.Body!.Bytes;
        try
        {
            return response.Case?.Body.Read(body, call) as Error ?? JsonText.Read<Error, Error.Codec>(body);
        }
        catch (ModelReadException)
        {
            return null;
        }
    }
}
