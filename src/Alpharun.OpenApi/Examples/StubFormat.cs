using System.Text.Json.Nodes;

namespace Alpharun.OpenApi.Examples;

/// <summary>A format of stub mappings: what a stub server reads at its start, from a folder below its root folder.</summary>
public sealed class StubFormat
{
    private StubFormat(string folder, Func<ExampleRule, string, JsonObject> mapping) => (Folder, Mapping) = (folder, mapping);

    /// <summary>The format of WireMock 3: <c>--root-dir</c> names the root folder.</summary>
    public static StubFormat WireMock { get; } = new("mappings", WireMockMapping.Of);

    /// <summary>The format of WireMock.Net's static mappings: the root folder is that of its <c>FileSystemHandler</c>.</summary>
    public static StubFormat WireMockNet { get; } = new("__admin/mappings", WireMockNetMapping.Of);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<StubFormat> All { get; } = [WireMock, WireMockNet];

    /// <summary>The folder of the mappings below the root folder, <c>mappings</c>.</summary>
    public string Folder { get; }

    /// <summary>Writes a rule, for requests whose paths begin with a base path.</summary>
    internal Func<ExampleRule, string, JsonObject> Mapping { get; }
}
