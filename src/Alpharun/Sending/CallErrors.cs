namespace Alpharun.Sending;

/// <summary>Makes the exception that a caller gets of what ended an attempt without a response.</summary>
internal static class CallErrors
{
    /// <summary>What an exception of an attempt means, while its time-out and the caller's token still are told apart.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">What ended the attempt.</param>
    /// <param name="cancellationToken">The token of the attempt.</param>
    public static Exception OfAttempt(Call call, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        // What a cancelled connection says depends on where it was.
        HttpRequestException or IOException when cancellationToken.IsCancellationRequested => new OperationCanceledException(cancellationToken),
        HttpRequestException or IOException => ConnectionErrors.From(call.ToString(), exception),
        OperationCanceledException when !cancellationToken.IsCancellationRequested => TimedOut(call, AlpharunTimeoutKind.HttpClient, exception),
        _ => exception,
    };

    /// <summary>What an exception that left the pipeline means to the caller.</summary>
    public static Exception From(Call call, Exception exception) =>
        CallPipeline.TimeoutOf(exception) switch
        {
            AlpharunTimeoutKind.Call => TimedOut(call, AlpharunTimeoutKind.Call, call.LastFailure ?? exception.InnerException),
            { } kind => TimedOut(call, kind, exception.InnerException),
            null => exception,
        };

    private static AlpharunTimeoutException TimedOut(Call call, AlpharunTimeoutKind kind, Exception? inner)
    {
        var limit = kind switch
        {
            AlpharunTimeoutKind.Call => $"{nameof(AlpharunClientOptions.Timeout)} of {call.Options.Timeout}",
            AlpharunTimeoutKind.Attempt => $"{nameof(AlpharunClientOptions.AttemptTimeout)} of {call.Options.AttemptTimeout}",
            _ => $"{nameof(HttpClient)}.{nameof(HttpClient.Timeout)} of the {nameof(HttpClient)} that was handed in",
        };
        return new AlpharunTimeoutException($"No complete response came to {call} within the {limit}.", kind, inner);
    }
}
