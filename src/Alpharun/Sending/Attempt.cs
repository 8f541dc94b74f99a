using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>One attempt of a call: the token, a fresh request, and the response to its last byte.</summary>
internal static class Attempt
{
    /// <summary>Makes it.</summary>
    /// <exception cref="AlpharunConnectionException">No complete response came.</exception>
    /// <exception cref="AlpharunTimeoutException">It took too long.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<ReceivedResponse> RunAsync(Call call)
    {
        call.Attempts++;
        call.CancellationToken.ThrowIfCancellationRequested();
        using var deadline = new Deadline(call);
        var isSent = false;
        try
        {
            var token = await BearerToken.GetAsync(call.Options, deadline.Token).ConfigureAwait(false);
            using var message = RequestMessage.Create(call.Request, call.Options.BaseAddress, token);
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
