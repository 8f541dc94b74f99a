using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Cli.Mock;

/// <summary>The published document that the tool was built with.</summary>
internal static class PublishedDocument
{
    /// <summary>What it is called.</summary>
    public const string Name = "alpharun.yaml";

    /// <summary>Its examples.</summary>
    public static ExampleCatalogue Examples() => ExampleCatalogue.From(Read());

    /// <summary>Its tree.</summary>
    public static MapNode Read()
    {
        using var stream = typeof(PublishedDocument).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return DocumentReader.ReadMap(reader.ReadToEnd(), Name);
    }
}
