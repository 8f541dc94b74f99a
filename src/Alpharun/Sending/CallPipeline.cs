using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Alpharun.Sending;

/// <summary>
/// What the attempts of a call run in: the time-out of the whole call, around the retries, around the time-out of one attempt.
/// </summary>
internal sealed class CallPipeline(AlpharunClientOptions options)
{
    private const string Name = "Alpharun";

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly ResiliencePropertyKey<Call> CallKey = new("Alpharun.Call");

    private readonly ResiliencePipeline<ReceivedResponse> _pipeline = Create(options);

    /// <summary>The options that it is made for.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>The call that runs in a pipeline.</summary>
    public static Call CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

    /// <summary>Which time-out of a pipeline an exception is of; <c>null</c> if of none.</summary>
    public static AlpharunTimeoutKind? TimeoutOf(Exception exception) =>
        exception is TimeoutRejectedException { TelemetrySource: { PipelineName: Name } source }
            ? source.StrategyName == nameof(AlpharunClientOptions.Timeout) ? AlpharunTimeoutKind.Call : AlpharunTimeoutKind.Attempt
            : null;

    /// <summary>Runs the attempts of a call.</summary>
    /// <param name="attempt">Makes one.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async ValueTask<Outcome<ReceivedResponse>> ExecuteAsync(
        Func<ResilienceContext, Call, ValueTask<Outcome<ReceivedResponse>>> attempt, Call call, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(CallKey, call);
            return await _pipeline.ExecuteOutcomeAsync(attempt, context, call).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<ReceivedResponse> Create(AlpharunClientOptions options)
    {
        var builder = new ResiliencePipelineBuilder<ReceivedResponse> { Name = Name, TimeProvider = options.TimeProvider };
        AddTimeout(builder, nameof(options.Timeout), options.Timeout);
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<ReceivedResponse>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstWait,
                MaxDelay = LongestWait,
                ShouldHandle = RetryRules.ShouldRetry,
                DelayGenerator = RetryRules.WaitThatIsAskedFor,
                OnRetry = RetryRules.BeforeWaiting,
            });
        }

        AddTimeout(builder, nameof(options.AttemptTimeout), options.AttemptTimeout);
        return builder.Build();
    }

    private static void AddTimeout(ResiliencePipelineBuilder<ReceivedResponse> builder, string name, TimeSpan timeout)
    {
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            // Generated, because a fixed one may not be as short or as long as the options allow.
            builder.AddTimeout(new TimeoutStrategyOptions { Name = name, TimeoutGenerator = _ => new ValueTask<TimeSpan>(timeout) });
        }
    }
}
