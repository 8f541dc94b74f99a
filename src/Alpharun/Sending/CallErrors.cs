namespace Alpharun.Sending;

/// <summary>Makes the exception that a caller gets of what ended an attempt without a response.</summary>
internal static class CallErrors
{
    /// <summary>What an exception of an attempt means.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">What ended the attempt.</param>
    /// <param name="deadline">The attempt's time.</param>
    public static Exception OfAttempt(Call call, Exception exception, Deadline deadline)
    {
        // Looked at before all else: what a connection says that was cancelled depends on where it was.
        if (call.CancellationToken.IsCancellationRequested)
        {
            return Cancelled(call);
        }

        if (deadline.Token.IsCancellationRequested)
        {
            return TimedOut(call, deadline.Kind, exception);
        }

        return exception is OperationCanceledException
            ? TimedOut(call, AlpharunTimeoutKind.HttpClient, exception)
            : ConnectionErrors.From(call.ToString(), exception);
    }

    /// <summary>The caller cancelled. It is their own token, not one that is linked to it.</summary>
    public static OperationCanceledException Cancelled(Call call) => new("The call was cancelled.", call.CancellationToken);

    /// <summary>The call ran into a limit.</summary>
    public static AlpharunTimeoutException TimedOut(Call call, AlpharunTimeoutKind kind, Exception exception)
    {
        var limit = kind switch
        {
            AlpharunTimeoutKind.Call => $"{nameof(AlpharunClientOptions.Timeout)} of {call.Options.Timeout}",
            AlpharunTimeoutKind.Attempt => $"{nameof(AlpharunClientOptions.AttemptTimeout)} of {call.Options.AttemptTimeout}",
            _ => $"{nameof(HttpClient)}.{nameof(HttpClient.Timeout)} of the {nameof(HttpClient)} that was handed in",
        };
        return new AlpharunTimeoutException($"No complete response came to {call} within the {limit}.", kind, kind == AlpharunTimeoutKind.Call ? call.LastFailure ?? exception : exception);
    }
}
