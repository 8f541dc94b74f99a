using System.Net;
using System.Text;
using Alpharun.OpenApi.Examples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Alpharun.Cli.Mock;

/// <summary>Serves a document's examples over HTTP on the loopback address.</summary>
internal sealed class MockServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MockServer(WebApplication app, Uri baseAddress)
    {
        _app = app;
        BaseAddress = baseAddress;
    }

    /// <summary>The base address of the API: the address of the server, with the path from the document.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="examples">The examples that the server answers with.</param>
    /// <param name="port">The port; 0 selects a free port.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<MockServer> StartAsync(ExampleCatalogue examples, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var matcher = new ExampleMatcher(examples, examples.BasePath);
        app.Run(context => AnswerAsync(context, matcher));
        await app.StartAsync(cancellationToken);
        return new MockServer(app, new Uri(app.Urls.First() + examples.BasePath));
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, ExampleMatcher matcher)
    {
        // Uses the raw path. In the decoded path, an escaped slash looks like a separator.
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var request = context.Request;
        if (matcher.Match(request.Method, path, request.Headers.Authorization, request.Headers["Prefer"]) is { } example)
        {
            return WriteAsync(context.Response, example);
        }

        var methods = matcher.Methods(path);
        context.Response.StatusCode = methods.Count == 0 ? StatusCodes.Status404NotFound : StatusCodes.Status405MethodNotAllowed;
        if (methods.Count > 0)
        {
            context.Response.Headers.Allow = string.Join(", ", methods);
        }

        return Task.CompletedTask;
    }

    private static async Task WriteAsync(HttpResponse response, ExampleResponse example)
    {
        response.StatusCode = example.Status;
        if (example.Body is { } body)
        {
            var bytes = Encoding.UTF8.GetBytes(body);
            response.ContentType = example.MediaType;
            response.ContentLength = bytes.Length;
            await response.Body.WriteAsync(bytes);
        }
    }
}
