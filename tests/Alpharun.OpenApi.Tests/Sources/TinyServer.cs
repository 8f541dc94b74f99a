using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Alpharun.OpenApi.Tests.Sources;

/// <summary>An HTTP server on the loopback address that answers each path as it is told; what it is not told is a 404.</summary>
internal sealed class TinyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, byte[]> _answers = [];
    private readonly Task _running;

    public TinyServer()
    {
        _listener.Start();
        _running = RunAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public TinyServer With(string path, string body) => With(path, "200 OK", body);

    public TinyServer With(string path, string status, string body, string header = "X: y")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        _answers[path] = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n{header}\r\n\r\n"), .. bytes];
        return this;
    }

    /// <summary>A path whose connection stays open without an answer.</summary>
    public TinyServer Hanging(string path) => WithRaw(path, string.Empty);

    public TinyServer WithRaw(string path, string answer)
    {
        _answers[path] = Encoding.ASCII.GetBytes(answer);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _running;
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, leaveOpen: true);
                var path = (await reader.ReadLineAsync(_end.Token))?.Split(' ')[1] ?? string.Empty;
                while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
                {
                }

                Asked.Add(path);
                var answer = _answers.GetValueOrDefault(path) ?? Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                await stream.WriteAsync(answer, _end.Token);
                if (answer.Length == 0)
                {
                    await Task.Delay(Timeout.Infinite, _end.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
            }
        }
    }
}
