using Alpharun.Drift.Client.Surface;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Generated.Tests.Surface;

/// <summary>Tests that the surface in drift detection equals that of the generated client.</summary>
public class SurfaceTests
{
    [Test]
    public void The_surface_of_the_published_document_equals_that_of_the_generated_client() => Assert.That(
        SurfaceLines.Of(Surface("alpharun")),
        Is.EquivalentTo(new ReflectedSurface(typeof(AlpharunApi), "Alpharun").Lines()));

    [Test]
    public void The_surface_of_the_document_with_every_shape_equals_that_of_the_generated_client() => Assert.That(
        SurfaceLines.Of(Surface("shapes")),
        Is.EquivalentTo(new ReflectedSurface(typeof(Shapes.Generated.ShapesApi), "Alpharun.Shapes").Lines()));

    [Test]
    public void Building_a_surface_does_not_change_the_document()
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
