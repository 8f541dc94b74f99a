namespace Alpharun.Sending;

/// <summary>Converts exceptions of attempts without a response to those that callers receive.</summary>
internal static class CallErrors
{
    /// <summary>Converts an exception of an attempt.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">The exception that ended the attempt.</param>
    /// <param name="deadline">The time limit of the attempt.</param>
    public static Exception OfAttempt(Call call, Exception exception, Deadline deadline)
    {
        // Cancellation is checked first, because it can surface as any exception of the connection.
        if (call.CancellationToken.IsCancellationRequested)
        {
            return Canceled(call);
        }

        if (deadline.Token.IsCancellationRequested)
        {
            return TimedOut(call, deadline.Kind, exception);
        }

        return exception is OperationCanceledException
            ? TimedOut(call, AlpharunTimeoutKind.HttpClient, exception)
            : ConnectionErrors.From(call.ToString(), exception);
    }

    /// <summary>Creates the exception of a call that the caller canceled. It has the caller's token, not a linked one.</summary>
    public static OperationCanceledException Canceled(Call call) => new("The call was canceled.", call.CancellationToken);

    /// <summary>Creates the exception of a call that exceeded a time limit.</summary>
    public static AlpharunTimeoutException TimedOut(Call call, AlpharunTimeoutKind kind, Exception exception)
    {
        var limit = kind switch
        {
            AlpharunTimeoutKind.Call => $"{nameof(AlpharunClientOptions.Timeout)} of {call.Options.Timeout}",
            AlpharunTimeoutKind.Attempt => $"{nameof(AlpharunClientOptions.AttemptTimeout)} of {call.Options.AttemptTimeout}",
            _ => $"{nameof(HttpClient)}.{nameof(HttpClient.Timeout)} of the {nameof(HttpClient)} that was passed in",
        };
        return new AlpharunTimeoutException($"No complete response to {call} was received within the {limit}.", kind, kind == AlpharunTimeoutKind.Call ? call.LastFailure ?? exception : exception);
    }
}
