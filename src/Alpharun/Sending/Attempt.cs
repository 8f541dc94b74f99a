using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>Makes one attempt of a call: gets the token, sends a new request, and receives the response.</summary>
internal static class Attempt
{
    /// <summary>Makes an attempt.</summary>
    /// <exception cref="AlpharunConnectionException">No complete response was received.</exception>
    /// <exception cref="AlpharunTimeoutException">A time limit was exceeded.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<ReceivedResponse> SendAsync(Call call)
    {
        call.Attempts++;
        call.CancellationToken.ThrowIfCancellationRequested();
        using var deadline = Deadline.OfAttempt(call);
        var isSent = false;
        try
        {
            var token = await BearerToken.GetAsync(call.Options, deadline.Token).ConfigureAwait(false);
            using var message = RequestMessage.Create(call.Operation, call.Request, call.Options.BaseAddress, token);
            isSent = true;
            var response = await call.HttpClient().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            return await ReceivedResponse.ReadAsync(call, response, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException || (isSent && exception is HttpRequestException or IOException))
        {
            throw CallErrors.OfAttempt(call, exception, deadline);
        }
    }
}
