using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>One attempt of a call: the token, a fresh request, and the response to its last byte.</summary>
internal static class Attempt
{
    /// <summary>Makes it, as soon as what the call shares with others lets it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Ends the wait for that; what ends the attempt, it knows by itself.</param>
    /// <inheritdoc cref="SendAsync(Call)" path="/exception"/>
    public static ValueTask<ReceivedResponse> RunAsync(Call call, CancellationToken cancellationToken) =>
        call.Gate is { } gate ? gate.RunAsync(call, cancellationToken) : SendAsync(call);

    /// <summary>Makes it at once.</summary>
    /// <exception cref="AlpharunConnectionException">No complete response came.</exception>
    /// <exception cref="AlpharunTimeoutException">It took too long.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<ReceivedResponse> SendAsync(Call call)
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
