using System.Globalization;
using Alpharun.Testing;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Cli.Tests;

/// <summary>
/// A server that has a customer interaction for every id, whose own id is another: <c>own-</c> and the one that was asked for.
/// The ids <c>status404</c> and so on get that status.
/// </summary>
internal static class ExportServer
{
    /// <summary>Starts it.</summary>
    /// <param name="before">What happens before a request is answered.</param>
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
