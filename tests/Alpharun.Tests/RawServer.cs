using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Alpharun.Tests;

/// <summary>A server that says what no proper one would: it answers every connection with the same bytes and closes it.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _connections;

    private RawServer() => _listener.Start();

    /// <summary>Where the server answers.</summary>
    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>How many connections there were.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Starts a server.</summary>
    /// <param name="response">The response, head and all; its line ends become those of HTTP.</param>
    /// <param name="body">The rest of the response, as it is.</param>
    public static RawServer Start(string response, byte[]? body = null) => Start(response, [body ?? []]);

    /// <summary>Starts a server that never holds the whole of what it sends.</summary>
    /// <param name="response">The response, head and all; its line ends become those of HTTP.</param>
    /// <param name="pieces">The rest of the response, as it is.</param>
    public static RawServer Start(string response, IEnumerable<byte[]> pieces)
    {
        var server = new RawServer();
        _ = server.ServeAsync(pieces.Prepend(Encoding.Latin1.GetBytes(response.ReplaceLineEndings("\r\n"))));
        return server;
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(IEnumerable<byte[]> response)
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                var stream = connection.GetStream();

                // A request without a body comes in one piece.
                _ = await stream.ReadAsync(new byte[16 * 1024]);
                foreach (var piece in response)
                {
                    await stream.WriteAsync(piece);
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The server was stopped.
        }
    }
}
