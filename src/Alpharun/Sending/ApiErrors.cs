using System.Net;
using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Converts responses that are errors to exceptions.</summary>
internal static class ApiErrors
{
    /// <summary>Creates the exception of a response.</summary>
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

    private static Error? ReadError(Call call, ReceivedResponse response)
    {
        var described = call.Operation.FindError((int)response.StatusCode);
        try
        {
            if (described is IApiBody<Error> body)
            {
                return body.Read(response.Content(call));
            }

            // The body may still be an Error: if the document does not describe the status, or describes another model.
            described?.ReportDrift(response.Content(call));
            return JsonText.Read<Error, Error.Codec>(response.Body!.Bytes);
        }
        catch (ModelReadException)
        {
            return null;
        }
    }
}
