using System.Net.Http.Headers;
using System.Net.Http.Json;
using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading.Peers;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Benchmarks.Calls;

/// <summary>The compared clients. Each client is set up as a typical user would set it up.</summary>
internal sealed class Clients : IDisposable
{
    public const string HttpClientName = "HttpClient, System.Text.Json source generation";
    public const string NSwagName = "NSwag with default settings";
    public const string AlpharunName = "Alpharun, with dependency injection";

    private const string ApiKey = "key";
    private static readonly Guid Id = new("3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10");

    private readonly HttpClient _httpClient;
    private readonly HttpClient _nswagHttpClient;
    private readonly Reading.Peers.Generated.NewtonsoftJson.Client _nswag;
    private readonly ServiceProvider _container;
    private readonly IAlpharunClient _alpharun;

    /// <summary>Creates the clients.</summary>
    /// <param name="baseAddress">The base address of the API.</param>
    /// <param name="handler">Creates the handler that sends the requests. If <c>null</c>, each client uses its default handler.</param>
    public Clients(Uri baseAddress, Func<HttpMessageHandler>? handler)
    {
        _httpClient = CreateHttpClient(handler);
        _httpClient.BaseAddress = baseAddress;
        _nswagHttpClient = CreateHttpClient(handler);
        _nswag = new(_nswagHttpClient) { BaseUrl = baseAddress.ToString() };

        var services = new ServiceCollection();
        var builder = services.AddAlpharun(options =>
        {
            options.ApiKey = ApiKey;
            options.BaseAddress = baseAddress;
        });
        if (handler is not null)
        {
            builder.ConfigurePrimaryHttpMessageHandler(handler);
        }

        _container = services.BuildServiceProvider();
        _alpharun = _container.GetRequiredService<IAlpharunClient>();
    }

    /// <summary>The clients as contestants. The first contestant is the reference.</summary>
    /// <param name="inFlight">The number of concurrent calls.</param>
    public IReadOnlyList<Contestant> Contestants(int inFlight)
    {
        var alpharun = Contestant.Of(AlpharunName, inFlight, CallAlpharunAsync);
        return
        [
            Contestant.Of(HttpClientName, inFlight, CallHttpClientAsync),
            Contestant.Of(NSwagName, inFlight, CallNSwagAsync),
            alpharun,
            new($"{AlpharunName}, with listeners for traces and metrics", async count =>
            {
                using var listeners = new Listeners();
                await alpharun.RunAsync(count);
            }),
        ];
    }

    /// <summary>Makes one call with <see cref="HttpClient"/> only.</summary>
    public Task CallHttpClientAsync() => _httpClient.GetFromJsonAsync($"customer-interactions/{Uri.EscapeDataString(Id.ToString())}", PlainJsonContext.Default.PlainResponse);

    /// <summary>Makes one call with the client that NSwag generates.</summary>
    public Task CallNSwagAsync() => _nswag.CustomerInteractionsAsync(Id);

    /// <summary>Makes one call with the Alpharun client.</summary>
    public Task CallAlpharunAsync() => _alpharun.CustomerInteractions.GetAsync(Id);

    /// <inheritdoc/>
    public void Dispose()
    {
        _httpClient.Dispose();
        _nswagHttpClient.Dispose();
        _container.Dispose();
    }

    private static HttpClient CreateHttpClient(Func<HttpMessageHandler>? handler)
    {
        var client = handler is null ? new HttpClient() : new HttpClient(handler());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
        return client;
    }
}
