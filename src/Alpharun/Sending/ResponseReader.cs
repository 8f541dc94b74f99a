using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Makes of a response what the call is for, or the exception that it means.</summary>
internal static class ResponseReader
{
    /// <summary>The value, with what the response says beside it.</summary>
    /// <exception cref="AlpharunApiException">The response is an error.</exception>
    /// <exception cref="AlpharunResponseException">The response is not what the document says.</exception>
    public static async ValueTask<ApiResponse<T>> ReadAsync<T>(Call call, ReceivedResponse response)
    {
        var value = response switch
        {
            { Body: null } => (T)(object)await response.StreamAsync().ConfigureAwait(false),
            { Case: { IsSuccess: true, Body: var reader } } => Read<T>(call, response, response.Body, reader),
            _ => throw Failure(call, response),
        };
        return new ApiResponse<T>(value, response.StatusCode, response.Headers);
    }

    private static AlpharunException Failure(Call call, ReceivedResponse response)
    {
        var status = (int)response.StatusCode;
        return status is >= 200 and < 300
            ? new AlpharunResponseException(FormattableString.Invariant($"{call} was answered with status {status}, which the API's document does not describe."), response.Details)
            : ApiErrors.From(call, response);
    }

    private static T Read<T>(Call call, ReceivedResponse response, ResponseBuffer body, ApiBody reader)
    {
        if (body.IsTooLong)
        {
            throw new AlpharunResponseException(FormattableString.Invariant($"The response to {call} is longer than the MaxResponseBytes of {call.Options.MaxResponseBytes}."), response.Details);
        }

        if (body.IsCorrupt)
        {
            throw new AlpharunResponseException($"The response to {call} cannot be decompressed.", response.Details);
        }

        if (body.IsNotItsCharset)
        {
            throw new AlpharunResponseException($"The response to {call} is not in the character set that it names, or that is not known.", response.Details);
        }

        try
        {
            // No body is the default: null, or the one value that NoContent has.
            return reader.Read(body.Bytes, call) is T value ? value : default!;
        }
        catch (ModelReadException exception)
        {
            throw new AlpharunResponseException(
                $"The response to {call} could not be read. {exception.Message}", response.Details, exception.Path, exception.Line, exception.BytePosition, exception);
        }
    }
}
