using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Cli.Tests;

/// <summary>A server that answers every request in one way.</summary>
internal sealed class OneAnswer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OneAnswer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<OneAnswer> StartAsync(HttpStatusCode status, string body)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = (int)status;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(body);
        });
        await app.StartAsync();
        return new OneAnswer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
