using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Alpharun.Sending;

/// <summary>Converts exceptions of connections.</summary>
internal static class ConnectionErrors
{
    /// <summary>Creates the exception of a call without a complete response. Its message names the cause, but does not quote the message of the runtime, which may contain text of the response.</summary>
    /// <param name="call">The name of the call, without private data.</param>
    /// <param name="exception">The exception of the runtime.</param>
    public static AlpharunConnectionException From(string call, Exception exception)
    {
        var cause = Cause(exception);
#if NETSTANDARD2_0
        // .NET Framework does not report which exceptions quote the response.
        var isQuoting = cause is null;
#else
        var error = (exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError;
        cause ??= error is HttpRequestError.Unknown ? null : error?.ToString();

        // These quote a line of the response, or the address of the proxy with its password.
        var isQuoting = error is HttpRequestError.InvalidResponse or HttpRequestError.ProxyTunnelError;
#endif
        return new AlpharunConnectionException(
            $"No complete response to {call} was received{(cause is null ? string.Empty : $" ({cause})")}.",
            isQuoting ? null : exception)
        {
            IsTransient = !IsRefusedByTls(exception),
        };
    }

    // An invalid certificate is not a transient error. An interrupted handshake is.
    private static bool IsRefusedByTls(Exception? exception) =>
        exception is AuthenticationException || (exception is not null && IsRefusedByTls(exception.InnerException));

    private static string? Cause(Exception? exception) => exception switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode.ToString(),
        AuthenticationException => "SecureConnectionError",
        WebException web => web.Status.ToString(), // On .NET Framework.
        _ => Cause(exception.InnerException),
    };
}
