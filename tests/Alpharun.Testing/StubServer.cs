using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock.Handlers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Alpharun.Testing;

/// <summary>
/// A WireMock.Net server in this process, on a free port of the loopback address. It answers from stubs and records requests.
/// This is the only class that uses WireMock.Net. Requests can come from several threads; adding stubs is not thread-safe.
/// </summary>
public sealed class StubServer : IDisposable
{
    // Lower numbers take precedence. The priorities of static mappings start at 1.
    private const int StubPriority = 0;

    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly WireMockServer _server;
    private int _sequences;

    /// <summary>Starts a server.</summary>
    /// <param name="rootFolder">A folder with static mappings, which the server reads when it starts.</param>
    public StubServer(string? rootFolder = null)
    {
        _server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            PreWireMockMiddlewareInit = app => ((IApplicationBuilder)app).Use(RecordAsync),
            ReadStaticMappings = rootFolder is not null,
            FileSystemHandler = rootFolder is null ? null! : new LocalFileSystemHandler(rootFolder),
        });
        BaseAddress = new Uri(_server.Url!);
    }

    /// <summary>The base address of the server: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The requests since the last reset, in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Adds stubs. If several stubs match a request, the last added stub answers.</summary>
    public void Add(params IEnumerable<Stub> stubs)
    {
        foreach (var stub in stubs)
        {
            _server.Given(RequestFor(stub)).AtPriority(StubPriority).RespondWith(ResponseOf(stub));
        }
    }

    /// <summary>Adds stubs that answer one request each, in this order. The last stub answers all further requests.</summary>
    public void AddSequence(Stub first, Stub second, params Stub[] others)
    {
        Stub[] stubs = [first, second, .. others];
        var scenario = FormattableString.Invariant($"sequence {_sequences++}");
        for (var index = 0; index < stubs.Length; index++)
        {
            // A scenario has no state at the beginning.
            var mapping = _server.Given(RequestFor(stubs[index])).AtPriority(StubPriority).InScenario(scenario);
            (index == 0 ? mapping : mapping.WhenStateIs(State(index)))
                .WillSetStateTo(State(Math.Min(index + 1, stubs.Length - 1)))
                .RespondWith(ResponseOf(stubs[index]));
        }
    }

    /// <summary>Adds static mappings of WireMock.Net, such as those that the tool generates from the examples of a document.</summary>
    /// <param name="mappings">The mappings, as JSON.</param>
    public void AddMappings(IEnumerable<string> mappings)
    {
        foreach (var mapping in mappings)
        {
            _server.WithMapping(mapping);
        }
    }

    /// <summary>Removes all stubs, mappings and recorded requests.</summary>
    public void Reset()
    {
        _server.Reset();
        _requests.Clear();
    }

    /// <summary>Removes all stubs and recorded requests. Mappings remain, because WireMock.Net compiles their regular expressions.</summary>
    public void RemoveStubs()
    {
        foreach (var stub in _server.Mappings.Where(mapping => mapping.Priority == StubPriority).ToList())
        {
            _server.DeleteMapping(stub.Guid);
        }

        _server.ResetScenarios();
        _server.ResetLogEntries();
        _requests.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _server.Dispose();

    private static IRequestBuilder RequestFor(Stub stub)
    {
        var request = Request.Create();
        return stub.Path is null ? request : request.WithPath(stub.Path);
    }

    private static IResponseBuilder ResponseOf(Stub stub)
    {
        var response = Response.Create().WithStatusCode(stub.Status).WithHeader("Content-Type", stub.ContentType);
        foreach (var (name, value) in stub.Headers)
        {
            response = response.WithHeader(name, value);
        }

        return stub.Body is null ? response : response.WithBody(stub.Body);
    }

    private static string State(int index) => index.ToString(CultureInfo.InvariantCulture);

    // Records the raw path. The log of WireMock.Net contains the decoded path only.
    private async Task RecordAsync(HttpContext context, Func<Task> next)
    {
        context.Request.EnableBuffering();
        using (var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true))
        {
            _requests.Enqueue(new RecordedRequest(
                context.Request.Method,
                context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                context.Request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value.AsEnumerable()), StringComparer.OrdinalIgnoreCase),
                await reader.ReadToEndAsync(context.RequestAborted)));
        }

        context.Request.Body.Position = 0;
        await next();
    }
}
