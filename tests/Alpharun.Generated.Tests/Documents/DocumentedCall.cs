using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.Sending;

namespace Alpharun.Generated.Tests.Documents;

/// <summary>A call of a generated client. The stub server responds with an example of the document.</summary>
/// <param name="operation">The operation.</param>
/// <param name="rule">The rule for the request that triggers the response.</param>
/// <param name="basePath">The prefix of all paths.</param>
public sealed class DocumentedCall(GeneratedOperation operation, ExampleRule rule, string basePath)
{
    private const string AnyUuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private const string InvalidUuid = "abc123";

    /// <summary>The operation and the status, such as <c>GET /path 404</c>.</summary>
    public string Response => $"{operation} {rule.Response.Status}";

    /// <summary>The documented status and body.</summary>
    public (int Status, JsonNode? Body) Documented => (rule.Response.Status, Body(rule.Response.Body));

    /// <summary>Sends the request, and returns the status and the body from the model or the exception.</summary>
    public async Task<(int Status, JsonNode? Body)> SendAsync(Uri server)
    {
        using var httpClient = new HttpClient(new TriggerHandler(rule));
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
            Assert.That(unknown, Is.Empty, "The model treats a documented property as unknown.");
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
        ExampleTrigger.Malformed => InvalidUuid,
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

    // A body that is not JSON is compared as text. Nulls are removed, because a model does not distinguish a null from an absent property.
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

    /// <summary>Adds the headers that trigger the response.</summary>
    private sealed class TriggerHandler(ExampleRule rule) : DelegatingHandler(HttpClients.CreateHandler())
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
