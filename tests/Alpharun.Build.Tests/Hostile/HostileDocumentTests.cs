using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build.Tests.Hostile;

/// <summary>A published document cannot inject code into the client.</summary>
[Category("Build")]
[NonParallelizable]
public class HostileDocumentTests
{
    private static readonly MapNode Shapes = Read("tests/Alpharun.Shapes/shapes.yaml");
    private GeneratedCode _harmless = null!;

    [OneTimeSetUp]
    public async Task GenerateFromHarmlessDocument()
    {
        _harmless = await GeneratedCode.FromAsync(Shapes);
        Assert.That(_harmless.Diagnostics, Is.Empty);
    }

    [Test]
    public async Task Hostile_texts_and_names_change_only_literals_and_comments()
    {
        var hostile = await GeneratedCode.FromAsync(HostileDocument.WithTextsAndNames(Shapes));

        AssertSameStructure(hostile);
    }

    [Test]
    public async Task Extensions_in_the_published_document_do_not_change_the_code()
    {
        var hostile = await GeneratedCode.FromAsync(HostileDocument.WithExtensions(Shapes));

        Assert.That(hostile.Text == _harmless.Text, "The code differs.");
    }

    [Test]
    public async Task A_server_URL_with_a_quote_remains_a_string_literal()
    {
        var document = (MapNode)Shapes.Clone();
        ((MapNode)document.List("servers")![0]).Set("url", "https://a.example/\"; static ShapesApi() => throw null!; public const string Other = \"");

        AssertSameStructure(await GeneratedCode.FromAsync(document));
    }

    [Test]
    public async Task A_path_with_hostile_text_remains_a_string_literal()
    {
        var harmless = await GeneratedCode.FromAsync(WithPathSuffix("/-"));
        var hostile = await GeneratedCode.FromAsync(WithPathSuffix("/-" + HostileDocument.Name));

        AssertSameStructure(hostile, harmless);
    }

    private static MapNode WithPathSuffix(string suffix)
    {
        var document = (MapNode)Shapes.Clone();
        var paths = document.Map("paths")!;
        foreach (var (path, item) in paths.Where(entry => !entry.Key.StartsWith("/left-out/", StringComparison.Ordinal)).ToList())
        {
            paths.Remove(path);
            paths[path + suffix] = item;
        }

        return document;
    }

    private void AssertSameStructure(GeneratedCode hostile) => AssertSameStructure(hostile, _harmless);

    private static void AssertSameStructure(GeneratedCode hostile, GeneratedCode harmless) => Assert.Multiple(() =>
    {
        Assert.That(hostile.Diagnostics, Is.Empty);
        Assert.That(hostile.Directives, Is.EqualTo(harmless.Directives));
        Assert.That(hostile.Structure.SequenceEqual(harmless.Structure), "The structure of the code differs.");
    });

    private static MapNode Read(string path) => DocumentReader.ReadMap(File.ReadAllText(Path.Combine(RepositoryCopy.Original, path)), path);
}
