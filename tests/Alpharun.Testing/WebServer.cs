using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Testing;

/// <summary>A lightweight HTTP server that answers with a delegate, and counts connections and requests.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Signal _requested = new();
    private int _connections;
    private int _requests;
    private int _inFlight;
    private int _mostInFlight;

    private WebServer(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.Use(next => connection =>
        {
            Interlocked.Increment(ref _connections);
            return next(connection);
        })));
        _app = builder.Build();
        _app.Run(context => AnswerAsync(context, answer));
    }

    /// <summary>The base address of the server.</summary>
    public Uri BaseAddress => new(_app.Urls.First());

    /// <summary>The number of connections.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>The number of requests.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>The maximum number of concurrent requests.</summary>
    public int MostInFlight => Volatile.Read(ref _mostInFlight);

    /// <summary>Starts a server.</summary>
    /// <param name="answer">The delegate that answers each request.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate answer)
    {
        var server = new WebServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Gets the last segment of the path of a request.</summary>
    public static string LastSegment(HttpContext context) => context.Request.Path.Value!.Split('/')[^1];

    /// <summary>Answers with JSON.</summary>
    public static Task WriteAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    /// <summary>Waits until the server has received a number of requests.</summary>
    public Task RequestAsync(int number) => _requested.UntilAsync(() => Requests >= number);

    /// <summary>Waits until the number of unanswered requests equals a value.</summary>
    public Task InFlightAsync(int number) => _requested.UntilAsync(() => Volatile.Read(ref _inFlight) == number);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, RequestDelegate answer)
    {
        var inFlight = Interlocked.Increment(ref _inFlight);
        for (var most = _mostInFlight; inFlight > most; most = _mostInFlight)
        {
            Interlocked.CompareExchange(ref _mostInFlight, inFlight, most);
        }

        Interlocked.Increment(ref _requests);
        _requested.Raise();
        try
        {
            await answer(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client closed the connection.
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
            _requested.Raise();
        }
    }
}
