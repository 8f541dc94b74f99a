namespace Alpharun.Drift.Tests;

/// <summary>Creates small documents and compares them.</summary>
internal static class TestDocuments
{
    public static readonly DateOnly Today = new(2026, 1, 31);

    /// <summary>Creates a document with one operation that has the given request body, response and parameters.</summary>
    public static string With(string? request = null, string? response = null, string? parameters = null, string schemas = "{}", string operation = "{}", string version = "3.1.0", string mediaType = "application/json") => $$"""
        openapi: {{version}}
        info: {title: Test, version: 1.0.0}
        paths:
          /things/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string} }]
            post:
              x-more: {{operation}}
              parameters: {{parameters ?? "[]"}}
              requestBody: {content: { {{mediaType}}: {schema: {{request ?? "{type: object}"}} } } }
              responses: { '200': {description: OK, content: { {{mediaType}}: {schema: {{response ?? "{type: object}"}} } } } }
        components: {schemas: {{schemas}} }
        """;

    /// <summary>Creates a document with the given operation, in flow style.</summary>
    public static string WithOperation(string operation, string rest = "") => $$"""
        openapi: 3.1.0
        info: {title: Test, version: 1.0.0}
        paths: {/things: {get: {{operation}} } }
        {{rest}}
        """;

    public static DriftReport Report(string was, string now, DriftOptions? options = null) =>
        DriftDiff.Compare(was, "base.yaml", now, "revision.yaml", options ?? new DriftOptions { Today = Today });

    /// <summary>Compares two documents and returns the levels and ids of the findings.</summary>
    public static string[] Changes(string was, string now, DriftOptions? options = null) =>
        [.. Report(was, now, options).Findings.Select(finding => $"{finding.Level} {finding.Id}")];

    /// <summary>Returns the findings of a changed request body schema.</summary>
    public static string[] InRequest(string was, string now, string schemas = "{}") => Changes(With(request: was, schemas: schemas), With(request: now, schemas: schemas));

    /// <summary>Returns the findings of a changed response schema.</summary>
    public static string[] InResponse(string was, string now, string schemas = "{}") => Changes(With(response: was, schemas: schemas), With(response: now, schemas: schemas));

    /// <summary>Returns the findings of a changed query parameter schema.</summary>
    public static string[] InParameter(string was, string now) =>
        Changes(With(parameters: $"[{{name: q, in: query, schema: {was}}}]"), With(parameters: $"[{{name: q, in: query, schema: {now}}}]"));
}
