using System.Text;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift.Tests.Responses;

/// <summary>Compares recorded responses with a small document.</summary>
internal static class Recorded
{
    public const string Operation = "GET /things/{id}";

    public static string Document(string schema, string version = "3.0.3") => $$"""
        openapi: {{version}}
        servers: [{url: 'https://api.example.org/v1'}]
        paths:
          /things/{id}:
            get: {responses: {'200': {content: {application/json: {schema: {{schema}} } } }, '4XX': {content: {text/*: {} } }, '204': {description: none} } }
          /things/mine:
            get: {responses: {'200': {content: {application/json: {schema: {type: boolean} } } } } }
        """;

    public static async Task<ResponseDrift> CheckAsync(string document, string recording, bool keepsValues = false, string? operation = Operation, string? baseAddress = null)
    {
        var drift = new ResponseDrift(DocumentReader.ReadMap(document, "spec.yaml"), keepsValues, baseAddress);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(recording));
        await foreach (var response in Recordings.ReadAsync(stream, "recorded.jsonl", new RecordingDefaults(operation, 200)))
        {
            drift.Add(response);
        }

        return drift;
    }

    public static async Task<DriftReport> ReportAsync(string schema, string recording, string? operation = Operation) =>
        (await CheckAsync(Document(schema), recording, operation: operation)).Report("spec.yaml", "recorded.jsonl");
}
