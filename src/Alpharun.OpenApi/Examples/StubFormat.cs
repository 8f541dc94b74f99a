using System.Text.Json.Nodes;

namespace Alpharun.OpenApi.Examples;

/// <summary>A format of stub mappings. A stub server reads the mappings at startup from a folder below its root folder.</summary>
public sealed class StubFormat
{
    private StubFormat(string folder, Func<ExampleRule, string, JsonObject> mapping) => (Folder, Mapping) = (folder, mapping);

    /// <summary>The format of WireMock 3. Its option <c>--root-dir</c> sets the root folder.</summary>
    public static StubFormat WireMock { get; } = new("mappings", WireMockMapping.Of);

    /// <summary>The format of the static mappings of WireMock.Net. The root folder is that of its <c>FileSystemHandler</c>.</summary>
    public static StubFormat WireMockNet { get; } = new("__admin/mappings", WireMockNetMapping.Of);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<StubFormat> All { get; } = [WireMock, WireMockNet];

    /// <summary>The folder of the mappings, relative to the root folder: for example <c>mappings</c>.</summary>
    public string Folder { get; }

    /// <summary>Converts a rule to a mapping for requests whose paths begin with a base path.</summary>
    internal Func<ExampleRule, string, JsonObject> Mapping { get; }
}
