using Alpharun.Drift.Client.Surface;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Generated.Tests.Surface;

/// <summary>The surface that drift judges by is the one of the client that was generated.</summary>
public class SurfaceTests
{
    [Test]
    public void The_surface_of_the_published_document_is_that_of_the_generated_client() => Assert.That(
        SurfaceLines.Of(Surface("alpharun")),
        Is.EquivalentTo(new ReflectedSurface(typeof(AlpharunApi), "Alpharun").Lines()));

    [Test]
    public void The_surface_of_the_document_with_every_shape_is_that_of_the_generated_client() => Assert.That(
        SurfaceLines.Of(Surface("shapes")),
        Is.EquivalentTo(new ReflectedSurface(typeof(Shapes.Generated.ShapesApi), "Alpharun.Shapes").Lines()));

    [Test]
    public void Reading_a_surface_leaves_the_document_as_it_is()
    {
        var document = Read("alpharun.yaml");
        var before = JsonOutput.ToCompactText(document);

        ClientSurface.Of(document, new NameLedger(), []);

        Assert.That(JsonOutput.ToCompactText(document), Is.EqualTo(before));
    }

    private static ClientSurface Surface(string document)
    {
        var leftOut = Path($"{document}.leftout.json");
        return ClientSurface.Of(
            Read($"{document}.yaml"),
            NameLedger.Read(File.ReadAllText(Path($"{document}.names.json")), "names.json"),
            File.Exists(leftOut) ? LeftOutOperation.Read(File.ReadAllText(leftOut), "leftout.json") : []);
    }

    private static MapNode Read(string name) => DocumentReader.ReadMap(File.ReadAllText(Path(name)), name);

    private static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Documents", name);
}
