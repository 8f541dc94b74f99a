using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Alpharun.Testing;

/// <summary>
/// A server that can send invalid or incomplete HTTP responses. Each connection has one request. The first request receives the
/// first answer, and so on. All further requests receive the last answer.
/// </summary>
public sealed class RawServer : IDisposable
{
    private const byte TlsHandshake = 0x16;

    private readonly IReadOnlyList<RawAnswer> _answers;
    private readonly SslServerAuthenticationOptions? _tls;
    private readonly ConcurrentBag<Stream> _stalled = [];
    private readonly Signal _requested = new();
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _connections;
    private int _requests;

    private RawServer(IReadOnlyList<RawAnswer> answers, SslServerAuthenticationOptions? tls)
    {
        (_answers, _tls) = (answers, tls);
        Listen();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    /// <summary>The port that the server listens on.</summary>
    public int Port { get; }

    /// <summary>The base address of the server.</summary>
    public Uri BaseAddress => new(_tls is null ? $"http://127.0.0.1:{Port}/" : $"https://localhost:{Port}/");

    /// <summary>The number of connections.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>The number of requests.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Starts a server.</summary>
    public static RawServer Start(params RawAnswer[] answers) => new(answers, tls: null);

    /// <summary>Starts a server that uses TLS.</summary>
    public static RawServer Start(X509Certificate2 certificate, params RawAnswer[] answers) =>
        new(answers, new SslServerAuthenticationOptions { ServerCertificate = certificate });

    /// <summary>Starts a TLS server with these options, for example with client certificates.</summary>
    public static RawServer Start(SslServerAuthenticationOptions tls, params RawAnswer[] answers) => new(answers, tls);

    /// <summary>Starts a server with one answer.</summary>
    /// <inheritdoc cref="RawAnswer.Of" path="/param"/>
    public static RawServer Start(string response, byte[]? body = null) => Start(RawAnswer.Of(response, body));

    /// <summary>Starts a server with one answer that is never in memory as a whole.</summary>
    /// <param name="response">The response, including its head. Line breaks are replaced by those of HTTP.</param>
    /// <param name="pieces">The rest of the response, which is sent unchanged.</param>
    public static RawServer Start(string response, IEnumerable<byte[]> pieces) =>
        Start(new RawAnswer(RawAnswer.Of(response).Pieces.Concat(pieces)));

    /// <summary>Waits until the server has received a number of requests.</summary>
    public Task RequestAsync(int number) => _requested.UntilAsync(() => Requests >= number);

    /// <summary>Sends bytes on the connections that were left open.</summary>
    public async Task SendAsync(byte[] bytes)
    {
        foreach (var stream in _stalled)
        {
            try
            {
                await stream.WriteAsync(bytes);
            }
            catch (IOException)
            {
                // The client closed the connection.
            }
        }
    }

    /// <summary>Stops listening. New connections are refused.</summary>
    public void Stop() => _listener.Dispose();

    /// <summary>Listens again on the same port.</summary>
    public void Resume()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        Listen();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        foreach (var stream in _stalled)
        {
            stream.Dispose();
        }
    }

    private void Listen()
    {
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var connection = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                _ = AnswerAsync(connection);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The server was stopped.
        }
    }

    private async Task AnswerAsync(TcpClient connection)
    {
        try
        {
            Stream stream = connection.GetStream();
            if (_tls is not null)
            {
                var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(_tls);
                stream = secure;
            }

            var number = await ReadRequestAsync(stream) ? Interlocked.Increment(ref _requests) : 1;
            var answer = _answers[Math.Min(number, _answers.Count) - 1];
            foreach (var piece in answer.Pieces)
            {
                await stream.WriteAsync(piece);
            }

            if (answer.End == RawEnd.Stall)
            {
                _stalled.Add(stream);
                _requested.Raise();
                return;
            }

            if (answer.End == RawEnd.Reset)
            {
                // Closing the stream would close the connection normally before the reset.
                connection.LingerState = new LingerOption(true, 0);
                connection.Client.Close();
            }
            else if (stream is SslStream secured)
            {
                await secured.ShutdownAsync();
            }

            _requested.Raise();
            connection.Dispose();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException or AuthenticationException)
        {
            connection.Dispose();
        }
    }

    // Returns false for a TLS handshake or a closed connection. The requests here have no body.
    private static async Task<bool> ReadRequestAsync(Stream stream)
    {
        var request = new byte[64 * 1024];
        var length = 0;
        while (!request.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await stream.ReadAsync(request.AsMemory(length));
            length += read;
            if (read == 0 || request[0] == TlsHandshake)
            {
                return false;
            }
        }

        return true;
    }
}
