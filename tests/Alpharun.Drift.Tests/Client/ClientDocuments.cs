using Alpharun.Drift.Client;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Tests.Client;

/// <summary>Creates small documents and reports the effects of changes on programs that use the generated client.</summary>
internal static class ClientDocuments
{
    /// <summary>Creates a document whose operation returns a <c>Thing</c>.</summary>
    public static string Received(string thing, string others = "") => $$"""
        openapi: 3.0.3
        paths: {/things: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } } } } } }
        components: {schemas: {Thing: {{thing}}{{(others.Length == 0 ? others : $", {others}")}} } }
        """;

    /// <summary>Creates a document whose operation accepts a <c>Thing</c>.</summary>
    public static string Sent(string thing, string others = "") => $$"""
        openapi: 3.0.3
        paths: {/things: {post: {requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } }, responses: {'204': {description: OK} } } } }
        components: {schemas: {Thing: {{thing}}{{(others.Length == 0 ? others : $", {others}")}} } }
        """;

    /// <summary>Creates a document whose operation has the given parameters.</summary>
    public static string Asked(string parameters, string path = "/things") => WithPaths($"'{path}': {{get: {{parameters: [{parameters}], responses: {{'204': {{description: OK}} }} }} }}");

    /// <summary>Creates a document whose operation has the given responses.</summary>
    public static string Answered(string responses) => WithPaths($"/things: {{get: {{responses: {{{responses}}} }} }}");

    /// <summary>Creates a document whose operation has the given request body.</summary>
    public static string Posted(string body) => WithPaths($"/things: {{post: {{requestBody: {{{body}}}, responses: {{'204': {{description: OK}} }} }} }}");

    /// <summary>Creates a document with the given paths.</summary>
    public static string WithPaths(string paths, string rest = "") => $$"""
        openapi: 3.0.3
        paths: { {{paths}} }
        {{rest}}
        """;

    public static DriftReport Report(string was, string now, string? names = null, string? leftOut = null) => DriftDiff.Compare(was, "base.yaml", now, "revision.yaml", new DriftOptions
    {
        Client = new ClientAudience(
            names is null ? null : NameLedger.Read(names, "names.json"),
            leftOut is null ? [] : LeftOutOperation.Read(leftOut, "leftout.json")),
    });

    /// <summary>Compares two documents and returns each finding as <c>id path: built, rebuilt</c>.</summary>
    public static string[] Felt(string was, string now, string? names = null) =>
        [.. Report(was, now, names).Findings.Select(finding => $"{finding.Id} {finding.Path}: {EffectText.Of(finding.Effects!.Built)}, {EffectText.Of(finding.Effects.Rebuilt)}")];
}
