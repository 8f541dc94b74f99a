using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Tests.Calls;

/// <summary>A server with a customer interaction for every id. Tests can delay responses or set other ones.</summary>
internal sealed class InteractionServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _held = new();
    private readonly ConcurrentDictionary<string, (int Status, string? RetryAfter)> _once = new();

    private InteractionServer()
    {
    }

    /// <summary>The web server.</summary>
    public WebServer Web { get; private set; } = null!;

    /// <summary>Is called with the id of each request.</summary>
    public Action<string> Requested { get; set; } = _ => { };

    public static async Task<InteractionServer> StartAsync()
    {
        var server = new InteractionServer();
        server.Web = await WebServer.StartAsync(server.AnswerAsync);
        return server;
    }

    /// <summary>Delays the responses for ids until <see cref="Release"/> is called.</summary>
    public void Hold(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _held[id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Sends the delayed responses for ids, and no longer delays them.</summary>
    public void Release(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _held[id].SetResult();
        }
    }

    /// <summary>Sets the status of the first response for an id.</summary>
    public void AnswerOnce(string id, int status, string? retryAfter = null) => _once[id] = (status, retryAfter);

    public ValueTask DisposeAsync() => Web.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var id = WebServer.LastSegment(context);
        Requested(id);
        if (_held.TryGetValue(id, out var held))
        {
            await held.Task.WaitAsync(context.RequestAborted);
        }

        if (_once.TryRemove(id, out var answer))
        {
            context.Response.StatusCode = answer.Status;
            context.Response.Headers.RetryAfter = answer.RetryAfter;
        }
        else if (id.StartsWith("status", StringComparison.Ordinal))
        {
            context.Response.StatusCode = int.Parse(id["status".Length..], CultureInfo.InvariantCulture);
        }
        else
        {
            await WebServer.WriteAsync(context, Stubs.Interaction(id));
        }
    }
}
