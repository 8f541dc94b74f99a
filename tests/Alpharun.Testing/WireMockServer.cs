using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Alpharun.Testing;

/// <summary>A WireMock server of its own on a free port of this machine: it answers from stubs and records requests.</summary>
public sealed class WireMockServer : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan HealthInterval = TimeSpan.FromMilliseconds(50);

    private readonly WireMockProcess _process;
    private readonly HttpClient _admin;

    private WireMockServer(WireMockProcess process, int port)
    {
        _process = process;
        BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        _admin = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(BaseAddress, "__admin/") };
    }

    /// <summary>Where the server answers: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">Java or WireMock is missing; the message says what to install.</exception>
    /// <exception cref="TimeoutException">The server was not ready after a minute; the message holds what it printed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<WireMockServer> StartAsync(CancellationToken cancellationToken = default)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(StartTimeout);

        var process = WireMockProcess.Start();
        try
        {
            var server = new WireMockServer(process, await process.PortAsync(deadline.Token));
            await server.WaitUntilHealthyAsync(deadline.Token);
            return server;
        }
        catch (Exception exception)
        {
            await process.DisposeAsync();
            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException(
                    $"WireMock was not ready after {StartTimeout.TotalSeconds} seconds.{Environment.NewLine}{process.Output}",
                    exception);
            }

            throw;
        }
    }

    /// <summary>Adds a stub. Where several match a request, the one added last answers.</summary>
    /// <param name="mappingJson">The stub mapping, as WireMock's admin API takes it.</param>
    /// <exception cref="InvalidOperationException">WireMock refused it; the message holds its reason.</exception>
    public Task StubAsync(string mappingJson) => PostAsync("mappings", mappingJson);

    /// <summary>Adds stubs in one request, in the order given: as by <see cref="StubAsync"/>, one after another.</summary>
    /// <param name="mappingJsons">The stub mappings, each as WireMock's admin API takes it.</param>
    /// <exception cref="InvalidOperationException">WireMock refused one, and added none; the message holds its reason.</exception>
    public Task StubAllAsync(IEnumerable<string> mappingJsons) =>
        // An import puts the first of its stubs before the others.
        PostAsync("mappings/import", $$"""{"mappings":[{{string.Join(',', mappingJsons.Reverse())}}]}""");

    /// <summary>Removes all stubs and forgets all requests and the states of all scenarios.</summary>
    public Task ResetAsync() => PostAsync("reset", "");

    /// <summary>Gets the requests since the last reset, in the order in which they arrived.</summary>
    public async Task<IReadOnlyList<RecordedRequest>> RequestsAsync()
    {
        var journal = await _admin.GetFromJsonAsync<JsonElement>("requests");

        // The journal has the latest first.
        return [.. journal.GetProperty("requests").EnumerateArray().Reverse().Select(entry => Read(entry.GetProperty("request")))];
    }

    /// <summary>Ends the server and removes its files.</summary>
    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _process.DisposeAsync();
    }

    private static RecordedRequest Read(JsonElement request) => new(
        request.GetProperty("method").GetString()!,
        request.GetProperty("url").GetString()!,
        request.GetProperty("headers").EnumerateObject().ToDictionary(
            header => header.Name,
            header => header.Value.ValueKind == JsonValueKind.Array
                ? string.Join(", ", header.Value.EnumerateArray().Select(value => value.GetString()))
                : header.Value.GetString()!,
            StringComparer.OrdinalIgnoreCase),
        request.GetProperty("body").GetString()!);

    private async Task WaitUntilHealthyAsync(CancellationToken cancellationToken)
    {
        while (!await IsHealthyAsync(cancellationToken))
        {
            await Task.Delay(HealthInterval, cancellationToken);
        }
    }

    private async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            var health = await _admin.GetFromJsonAsync<JsonElement>("health", cancellationToken);
            return health.GetProperty("status").GetString() == "healthy";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _admin.PostAsync(new Uri(path, UriKind.Relative), content);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"WireMock refused it with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }
}
