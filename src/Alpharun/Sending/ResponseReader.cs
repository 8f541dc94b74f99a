using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Makes of a response what the call is for, or the exception that it means.</summary>
internal static class ResponseReader
{
    /// <summary>The value, with what the response says beside it.</summary>
    /// <exception cref="AlpharunApiException">The response is an error.</exception>
    /// <exception cref="AlpharunResponseException">The response is not what the document says.</exception>
    public static ApiResponse<T> Read<T>(ApiOperation<T> operation, Call call, ReceivedResponse response)
    {
        var described = operation.FindSuccess((int)response.StatusCode) ?? throw Failure(call, response);
        if (response.Body is { } body)
        {
            ThrowIfUnreadable(call, response, body);
        }

        try
        {
            return new ApiResponse<T>(described.Read(response.Content(call)), response.StatusCode, response.Headers);
        }
        catch (ModelReadException exception)
        {
            throw new AlpharunResponseException(
                $"The response to {call} could not be read. {exception.Message}", response.Details, exception.Path, exception.Line, exception.BytePosition, exception);
        }
    }

    private static AlpharunException Failure(Call call, ReceivedResponse response)
    {
        var status = (int)response.StatusCode;
        return status is >= 200 and < 300
            ? new AlpharunResponseException(FormattableString.Invariant($"{call} was answered with status {status}, which the API's document does not describe."), response.Details)
            : ApiErrors.From(call, response);
    }

    private static void ThrowIfUnreadable(Call call, ReceivedResponse response, ResponseBuffer body)
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
    }
}
