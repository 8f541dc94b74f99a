using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Cli.Tests;

/// <summary>A server with pages. Under <c>/hangs</c> there is no answer, under <c>/again</c> a redirect to itself.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>Starts a server; with a certificate that nobody knows, if it is to be secure.</summary>
    public static async Task<PageServer> StartAsync(IReadOnlyDictionary<string, string> pages, bool isSecure = false)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (isSecure)
            {
                listen.UseHttps(UnknownCertificate());
            }
        }));
        if (isSecure)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        var app = builder.Build();
        app.Run(context => AnswerAsync(context, pages));
        await app.StartAsync();
        return new PageServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, IReadOnlyDictionary<string, string> pages)
    {
        switch (context.Request.Path.Value!)
        {
            case "/hangs":
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "/again":
                context.Response.Redirect("/again");
                break;
            case "/large":
                await context.Response.StartAsync();
                var chunk = new byte[1024 * 1024];
                for (var count = 0; count < 50 && !context.RequestAborted.IsCancellationRequested; count++)
                {
                    await context.Response.Body.WriteAsync(chunk);
                }

                break;
            case var path when pages.TryGetValue(path, out var page):
                await context.Response.WriteAsync(page);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private static X509Certificate2 UnknownCertificate()
    {
        using var key = ECDsa.Create();
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
