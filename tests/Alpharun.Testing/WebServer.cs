using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Testing;

/// <summary>A quick server that answers as a test says, and counts what comes.</summary>
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

    /// <summary>Where the server answers.</summary>
    public Uri BaseAddress => new(_app.Urls.First());

    /// <summary>How many connections there were.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many requests came.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How many requests there were at a time, at most.</summary>
    public int MostInFlight => Volatile.Read(ref _mostInFlight);

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate answer)
    {
        var server = new WebServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The last segment of a request's path.</summary>
    public static string LastSegment(HttpContext context) => context.Request.Path.Value!.Split('/')[^1];

    /// <summary>Answers with JSON.</summary>
    public static Task WriteAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    /// <summary>Waits until so many requests have come.</summary>
    public Task RequestAsync(int number) => _requested.UntilAsync(() => Requests >= number);

    /// <summary>Waits until there are so many requests that were not answered.</summary>
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
            // The client is gone.
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
            _requested.Raise();
        }
    }
}
