using System.Diagnostics;
using Alpharun.Testing;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Alpharun.Docs.Tests;

/// <summary>Tests what SECURITY.md states about the activities of the runtime, and the filter that it shows.</summary>
public class FilterTests
{
    private const string Id = "id-5ecret";
    private const string Body = """{"data":{"customer_interaction":{"id":"","account":{"id":""},"contacts":[]}}}""";

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_filter_removes_the_id_from_traces(bool isFiltered)
    {
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Length: {Body.Length}\n\n{Body}");
        var exported = new List<Activity>();
        using var tracing = Sdk.CreateTracerProviderBuilder()
            .AddSource(AlpharunTelemetry.ActivitySourceName)
            .AddHttpClientInstrumentation(options =>
                options.FilterHttpRequestMessage = request => !isFiltered || request.RequestUri?.Host != server.BaseAddress.Host)
            .AddInMemoryExporter(exported)
            .Build();
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key", BaseAddress = server.BaseAddress });

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(exported.SelectMany(activity => activity.TagObjects).Any(tag => $"{tag.Value}".Contains(Id, StringComparison.Ordinal)), Is.EqualTo(!isFiltered));
        Assert.That(exported.Select(activity => activity.Source.Name), Has.Member(AlpharunTelemetry.ActivitySourceName));
    }
}
