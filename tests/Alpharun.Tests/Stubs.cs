using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Tests;

/// <summary>The responses of the stub server.</summary>
internal static class Stubs
{
    /// <summary>The mappings for the examples of the published document. See <see cref="ExampleRules"/>.</summary>
    public static IReadOnlyList<string> Documented { get; } = ReadDocument();

    /// <summary>Creates the smallest valid customer interaction.</summary>
    public static string Interaction(string id = "abc123") =>
        $$$$"""{"data":{"customer_interaction":{"id":"{{{{id}}}}","account":{"id":"account123"},"contacts":[]}}}""";

    private static List<string> ReadDocument()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "openapi", "alpharun.yaml");
        var catalogue = ExampleCatalogue.From(DocumentReader.ReadMap(File.ReadAllText(path), "alpharun.yaml"));
        return [.. StubMappings.From(catalogue, StubFormat.WireMockNet).Select(mapping => mapping.Json)];
    }
}
