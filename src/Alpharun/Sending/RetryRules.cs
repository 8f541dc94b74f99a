using System.Net;
using Polly;
using Polly.Retry;

namespace Alpharun.Sending;

/// <summary>What is tried again, and after how long.</summary>
internal static class RetryRules
{
    /// <summary>Whether an attempt that ended like this is followed by another, if retries are left.</summary>
    public static ValueTask<bool> ShouldRetry(RetryPredicateArguments<ReceivedResponse> arguments) =>
        new(IsTransient(arguments.Outcome) && CallPipeline.CallOf(arguments.Context) is { Request.Operation.IsRetryable: true } call
            && (arguments.Outcome.Result?.RetryAfter is not { } wait || CanWait(call, wait)));

    /// <summary>How long the response asks to wait; <c>null</c> where that is left to the client.</summary>
    public static ValueTask<TimeSpan?> WaitThatIsAskedFor(RetryDelayGeneratorArguments<ReceivedResponse> arguments) =>
        new(arguments.Outcome.Result?.RetryAfter is { } wait && wait > TimeSpan.Zero ? wait : null);

    /// <summary>Keeps what the attempt failed of, before its response is gone.</summary>
    public static ValueTask BeforeWaiting(OnRetryArguments<ReceivedResponse> arguments)
    {
        var call = CallPipeline.CallOf(arguments.Context);
        call.LastFailure = arguments.Outcome.Exception is { } exception
            ? CallErrors.From(call, exception)
            : ApiErrors.From(call.Request.Operation, arguments.Outcome.Result!);
        return default;
    }

    private static bool IsTransient(Outcome<ReceivedResponse> outcome) => outcome.Result is { } response
        ? response.StatusCode is HttpStatusCode.RequestTimeout or (HttpStatusCode)429 or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
        : outcome.Exception switch
        {
            AlpharunConnectionException connection => connection.IsTransient,
            AlpharunTimeoutException => true,
            { } exception => CallPipeline.TimeoutOf(exception) is not null,
            null => false,
        };

    // To begin a wait that the call does not outlive would lose the response, which says more than a time-out.
    private static bool CanWait(Call call, TimeSpan wait) =>
        wait <= call.Options.MaxRetryAfter
            && (call.Options.Timeout == Timeout.InfiniteTimeSpan || wait < call.Options.Timeout - call.Elapsed);
}
