using System.Net;
using Alpharun.Benchmarks.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Alpharun.Benchmarks.Calls;

/// <summary>A Kestrel server on the loopback address that responds to every request with the same body.</summary>
internal static class BodyServer
{
    /// <summary>Serves until standard input ends. Standard input ends when the process that started this one exits.</summary>
    /// <param name="body">The name of the body: <c>small</c> or <c>large</c>.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    public static async Task RunAsync(string body, CancellationToken cancellationToken)
    {
        var bytes = body == "large" ? Bodies.Large : Bodies.Small;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = bytes.Length;
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await app.StartAsync(cancellationToken);
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync(cancellationToken);
    }
}
