using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Alpharun.Sending;

/// <summary>Makes the exception of a call that brought no complete response.</summary>
internal static class ConnectionErrors
{
    /// <summary>The exception. It names the cause and never quotes a message: some of the runtime's quote the response.</summary>
    /// <param name="call">The call, in words without private data.</param>
    /// <param name="exception">What ended it.</param>
    public static AlpharunConnectionException From(string call, Exception exception)
    {
        var cause = Cause(exception);
#if NETSTANDARD2_0
        // Nothing else tells there what quotes.
        var isQuoting = cause is null;
#else
        var error = (exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError;
        cause ??= error is HttpRequestError.Unknown ? null : error?.ToString();

        // A line of the response; the proxy's address with its password.
        var isQuoting = error is HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError;
#endif
        return new AlpharunConnectionException(
            $"{call} brought no complete response{(cause is null ? string.Empty : $" ({cause})")}.",
            isQuoting ? null : exception)
        {
            IsTransient = !IsRefusedByTls(exception),
        };
    }

    // A certificate that is wrong is so a second later. A handshake that was cut off is another matter.
    private static bool IsRefusedByTls(Exception? exception) =>
        exception is AuthenticationException || (exception is not null && IsRefusedByTls(exception.InnerException));

    private static string? Cause(Exception? exception) => exception switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode.ToString(),
        AuthenticationException => "SecureConnectionError",
        WebException web => web.Status.ToString(), // .NET Framework's.
        _ => Cause(exception.InnerException),
    };
}
