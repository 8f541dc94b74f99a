using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>Converts responses to values or exceptions.</summary>
internal static class ResponseReader
{
    /// <summary>Reads the value of a response.</summary>
    /// <exception cref="AlpharunApiException">The response is an error.</exception>
    /// <exception cref="AlpharunResponseException">The response does not match the API's document.</exception>
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
            ? new AlpharunResponseException(FormattableString.Invariant($"The response to {call} has status {status}, which the API's document does not describe."), response.Details)
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

        if (body.HasInvalidCharset)
        {
            throw new AlpharunResponseException($"The response to {call} has an unknown character set, or is not valid in its character set.", response.Details);
        }
    }
}
