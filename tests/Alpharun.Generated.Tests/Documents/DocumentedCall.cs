using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.Sending;

namespace Alpharun.Generated.Tests.Documents;

/// <summary>A call of a generated client that a server with the document's examples answers with one of them.</summary>
/// <param name="operation">The operation.</param>
/// <param name="rule">Says what brings the response out.</param>
/// <param name="basePath">What paths begin with.</param>
public sealed class DocumentedCall(GeneratedOperation operation, ExampleRule rule, string basePath)
{
    private const string AnyUuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private const string NoUuid = "abc123";

    /// <summary>The operation and the status, <c>GET /path 404</c>.</summary>
    public string Response => $"{operation} {rule.Response.Status}";

    /// <summary>The status and the body that the document says come back.</summary>
    public (int Status, JsonNode? Body) Documented => (rule.Response.Status, Body(rule.Response.Body));

    /// <summary>The status and the body that the client made of the response, as a model or as an exception.</summary>
    public async Task<(int Status, JsonNode? Body)> SendAsync(Uri server)
    {
        using var httpClient = new HttpClient(new Asking(rule));
        var unknown = new List<string>();
        var options = new AlpharunClientOptions
        {
            ApiKey = "key",
            BaseAddress = new Uri(server, basePath),
            MaxRetries = 0,
            OnDrift = drift => unknown.Add(drift.Path),
        };
        try
        {
            var (status, value) = await operation.CallAsync(new ApiSender(() => httpClient, () => options), Text);
            Assert.That(unknown, Is.Empty, "The model does not know what the document describes.");
            return (status, await BodyAsync(value));
        }
        catch (AlpharunApiException exception)
        {
            var status = (int)exception.StatusCode;
            Assert.That(status, Is.Not.InRange(200, 299), "A successful status must not throw.");
            return (status, IsJson ? await BodyAsync(operation.ReadError(status, exception.ResponseBody)) : Body(exception.ResponseBody));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', new[] { $"{operation} {rule.Response.Status}", rule.Response.Name, rule.Trigger.ToString() }.OfType<string>());

    private bool IsJson => rule.Response.MediaType?.Contains("json", StringComparison.Ordinal) == true;

    private string Text => rule.Trigger switch
    {
        ExampleTrigger.NilId => ExampleRules.NilId,
        ExampleTrigger.Malformed => NoUuid,
        _ => AnyUuid,
    };

    private static async Task<JsonNode?> BodyAsync(object? value)
    {
        if (value is Stream stream)
        {
            using var reader = new StreamReader(stream);
            return Body(await reader.ReadToEndAsync());
        }

        return value is null or NoContent ? null : Body(JsonSerializer.Serialize(value));
    }

    // A body that is not JSON is compared as text. A model does not tell an optional property that is null from one that is absent.
    private static JsonNode? Body(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : WithoutNulls(JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, WithoutNulls(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };

    /// <summary>Sends the headers that bring the response out.</summary>
    private sealed class Asking(ExampleRule rule) : DelegatingHandler(HttpClients.CreateHandler())
    {
        private string? Preference => rule.Trigger switch
        {
            ExampleTrigger.PreferredCode => $"code={rule.Response.Status}",
            ExampleTrigger.PreferredExample => $"example=\"{rule.Response.Name}\"",
            ExampleTrigger.PreferredCodeAndExample => $"code={rule.Response.Status}, example=\"{rule.Response.Name}\"",
            _ => null,
        };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (rule.NeedsNoToken)
            {
                request.Headers.Authorization = null;
            }

            if (Preference is { } preference)
            {
                request.Headers.TryAddWithoutValidation("Prefer", preference);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
