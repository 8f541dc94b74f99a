using Alpharun.Http;
using Polly;

namespace Alpharun.Sending;

/// <summary>What every call goes through, whichever client it is made with: its attempts, and what their outcome means.</summary>
/// <param name="httpClient">Gives what sends a request.</param>
/// <param name="options">Gives the options that hold now.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private static readonly Func<ResilienceContext, Call, ValueTask<Outcome<ReceivedResponse>>> RunAttempt = Attempt.RunAsync;

    private volatile CallPipeline? _pipeline;

    /// <inheritdoc/>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        var call = new Call(request, options(), httpClient);
        try
        {
            using var response = await ReceiveAsync(call, cancellationToken).ConfigureAwait(false);
            return await ResponseReader.ReadAsync<T>(call, response).ConfigureAwait(false);
        }
        catch (AlpharunException exception)
        {
            exception.Attempts = call.Attempts;
            throw;
        }
    }

    private async ValueTask<ReceivedResponse> ReceiveAsync(Call call, CancellationToken cancellationToken)
    {
        var pipeline = _pipeline;
        if (pipeline?.Options != call.Options)
        {
            // The first call, or the options have changed since the last.
            _pipeline = pipeline = new CallPipeline(call.Options);
        }

        var outcome = await pipeline.ExecuteAsync(RunAttempt, call, cancellationToken).ConfigureAwait(false);
        if (outcome.Exception is not { } exception)
        {
            return outcome.Result!;
        }

        // The caller's own token, not one that is linked to it.
        if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", cancellationToken);
        }

        var failure = CallErrors.From(call, exception);
        if (failure == exception)
        {
            outcome.ThrowIfException();
        }

        throw failure;
    }
}
