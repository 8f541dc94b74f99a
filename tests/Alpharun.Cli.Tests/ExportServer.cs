using System.Globalization;
using Alpharun.Testing;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Cli.Tests;

/// <summary>
/// A server that returns a customer interaction for every id. The id of the interaction is the requested id with the prefix
/// <c>own-</c>. An id such as <c>status404</c> results in that status.
/// </summary>
internal static class ExportServer
{
    /// <summary>Starts a server.</summary>
    /// <param name="before">Called before each response.</param>
    public static Task<WebServer> StartAsync(Func<HttpContext, Task>? before = null) => WebServer.StartAsync(async context =>
    {
        await (before?.Invoke(context) ?? Task.CompletedTask);
        var id = WebServer.LastSegment(context);
        if (id.StartsWith("status", StringComparison.Ordinal))
        {
            context.Response.StatusCode = int.Parse(id["status".Length..], CultureInfo.InvariantCulture);
            return;
        }

        await WebServer.WriteAsync(context, $$$$"""{"data":{"customer_interaction":{"id":"own-{{{{id}}}}","account":{"id":"a"},"contacts":[],"summary":"one\ntwo \u2028 \ud83d\ude00"}}}""");
    });
}
