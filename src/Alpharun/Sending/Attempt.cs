using Polly;

namespace Alpharun.Sending;

/// <summary>One attempt of a call: the token, a fresh request, and the response to its last byte.</summary>
internal static class Attempt
{
    /// <summary>Makes it. What goes wrong is in the outcome.</summary>
    public static async ValueTask<Outcome<ReceivedResponse>> RunAsync(ResilienceContext context, Call call)
    {
        call.Attempts++;
        var cancellationToken = context.CancellationToken;
        string token;
        try
        {
            token = await BearerToken.GetAsync(call.Options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // It may be of any type, and is nothing that a second try would mend.
            return Outcome.FromException<ReceivedResponse>(exception);
        }

        try
        {
            using var message = RequestMessage.Create(call.Request, call.Options.BaseAddress, token);
            var response = await call.HttpClient().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return Outcome.FromResult(await ReceivedResponse.ReadAsync(call, response, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return Outcome.FromException<ReceivedResponse>(CallErrors.OfAttempt(call, exception, cancellationToken));
        }
    }
}
