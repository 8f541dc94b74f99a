using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Alpharun.Sending;

/// <summary>
/// Tries a call again whose first attempt failed. It is entered with what that attempt ended in, as if it had run here: a call
/// that succeeds at once, as nearly all do, costs nothing of it.
/// </summary>
internal sealed class RetryPipeline(AlpharunClientOptions options)
{
    private const string Name = "Alpharun";

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly ResiliencePropertyKey<Retrying> Key = new(Name);

    private readonly ResiliencePipeline<ReceivedResponse> _pipeline = Create(options);

    /// <summary>Runs the attempts that are left.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">What the first attempt brought, if anything.</param>
    /// <param name="failure">What it failed of, if it did.</param>
    public async Task<ReceivedResponse> RunAsync(Call call, ReceivedResponse? response, Exception? failure)
    {
        var retrying = new Retrying(call, response is null ? Outcome.FromException<ReceivedResponse>(failure!) : Outcome.FromResult(response));
        var context = ResilienceContextPool.Shared.Get(call.CancellationToken);
        try
        {
            context.Properties.Set(Key, retrying);
            var outcome = await _pipeline.ExecuteOutcomeAsync(static (context, retrying) => retrying.NextAsync(context.CancellationToken), context, retrying).ConfigureAwait(false);
            if (outcome.Exception is TimeoutRejectedException { TelemetrySource.PipelineName: Name } rejected)
            {
                throw CallErrors.TimedOut(call, AlpharunTimeoutKind.Call, rejected);
            }

            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<ReceivedResponse> Create(AlpharunClientOptions options) =>
        new ResiliencePipelineBuilder<ReceivedResponse> { Name = Name, TimeProvider = options.TimeProvider }

            // Of the waits: an attempt knows by itself how much time the call has left.
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = arguments => new ValueTask<TimeSpan>(Of(arguments.Context).Call.TimeLeft) })
            .AddRetry(new RetryStrategyOptions<ReceivedResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                MaxDelay = LongestWait,
                ShouldHandle = ShouldRetry,
                DelayGenerator = WaitThatIsAskedFor,
                OnRetry = BeforeWaiting,
            })
            .Build();

    private static Retrying Of(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    private static ValueTask<bool> ShouldRetry(RetryPredicateArguments<ReceivedResponse> arguments) =>
        new(RetryRules.ShouldRetry(Of(arguments.Context).Call, arguments.Outcome.Result, arguments.Outcome.Exception));

    // Null leaves it to Polly.
    private static ValueTask<TimeSpan?> WaitThatIsAskedFor(RetryDelayGeneratorArguments<ReceivedResponse> arguments) =>
        new(arguments.Outcome.Result?.RetryAfter is { } wait && wait > TimeSpan.Zero ? wait : null);

    private static ValueTask BeforeWaiting(OnRetryArguments<ReceivedResponse> arguments)
    {
        // The response is gone after this.
        var call = Of(arguments.Context).Call;
        call.LastFailure = arguments.Outcome.Exception ?? ApiErrors.From(call, arguments.Outcome.Result!);
        call.Settings.Observer.Retry(call.Request.Operation, call.Attempts, call.LastFailure, arguments.RetryDelay);
        return default;
    }

    private sealed class Retrying(Call call, Outcome<ReceivedResponse> first)
    {
        private bool _isFirst = true;

        public Call Call { get; } = call;

        public async ValueTask<Outcome<ReceivedResponse>> NextAsync(CancellationToken cancellationToken)
        {
            if (_isFirst)
            {
                _isFirst = false;
                return first;
            }

            try
            {
                return Outcome.FromResult(await Attempt.RunAsync(Call, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception exception)
            {
                return Outcome.FromException<ReceivedResponse>(exception);
            }
        }
    }
}
