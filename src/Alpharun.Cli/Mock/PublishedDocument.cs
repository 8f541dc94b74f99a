using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Cli.Mock;

/// <summary>The published document that is embedded in the tool.</summary>
internal static class PublishedDocument
{
    /// <summary>The name of the document.</summary>
    public const string Name = "alpharun.yaml";

    /// <summary>Gets the examples of the document.</summary>
    public static ExampleCatalogue Examples() => ExampleCatalogue.From(Read());

    /// <summary>Reads the document.</summary>
    public static MapNode Read()
    {
        using var stream = typeof(PublishedDocument).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return DocumentReader.ReadMap(reader.ReadToEnd(), Name);
    }
}
