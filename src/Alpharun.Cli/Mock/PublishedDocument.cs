using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Cli.Mock;

/// <summary>The published document that the tool was built with.</summary>
internal static class PublishedDocument
{
    /// <summary>Its examples.</summary>
    public static ExampleCatalogue Examples()
    {
        using var stream = typeof(PublishedDocument).Assembly.GetManifestResourceStream("alpharun.yaml")!;
        using var reader = new StreamReader(stream);
        return ExampleCatalogue.From(DocumentReader.ReadMap(reader.ReadToEnd(), "alpharun.yaml"));
    }
}
