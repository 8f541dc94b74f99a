using System.Net.Http.Headers;
using System.Net.Http.Json;
using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading.Peers;
using Microsoft.Extensions.DependencyInjection;

namespace Alpharun.Benchmarks.Calls;

/// <summary>The clients that are compared, each as its users would set it up.</summary>
internal sealed class Clients : IDisposable
{
    public const string HttpClientName = "HttpClient, System.Text.Json source generation";
    public const string NSwagName = "NSwag untouched";
    public const string AlpharunName = "Alpharun, from a container";

    private const string ApiKey = "key";
    private static readonly Guid Id = new("3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10");

    private readonly HttpClient _httpClient;
    private readonly HttpClient _nswagHttpClient;
    private readonly Reading.Peers.Generated.NewtonsoftJson.Client _nswag;
    private readonly ServiceProvider _container;
    private readonly IAlpharunClient _alpharun;

    /// <summary>Sets them up.</summary>
    /// <param name="baseAddress">Where the API is.</param>
    /// <param name="handler">Makes what sends the requests; <c>null</c> for what each has by itself.</param>
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

    /// <summary>Them as contestants; the first is what the others are compared with.</summary>
    /// <param name="inFlight">How many calls are on their way at a time.</param>
    public IReadOnlyList<Contestant> Contestants(int inFlight)
    {
        var ours = Contestant.Of(AlpharunName, inFlight, CallAlpharunAsync);
        return
        [
            Contestant.Of(HttpClientName, inFlight, CallHttpClientAsync),
            Contestant.Of(NSwagName, inFlight, CallNSwagAsync),
            ours,
            new($"{AlpharunName}, with listeners to traces and metrics", async count =>
            {
                using var listeners = new Listeners();
                await ours.RunAsync(count);
            }),
        ];
    }

    /// <summary>One call without a client.</summary>
    public Task CallHttpClientAsync() => _httpClient.GetFromJsonAsync($"customer-interactions/{Uri.EscapeDataString(Id.ToString())}", PlainJsonContext.Default.PlainResponse);

    /// <summary>One call with what NSwag generates.</summary>
    public Task CallNSwagAsync() => _nswag.CustomerInteractionsAsync(Id);

    /// <summary>One call with this client.</summary>
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
