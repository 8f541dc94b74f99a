namespace Alpharun.Architecture.Tests.Dependencies;

/// <summary>The folders of a project have no cyclic dependencies.</summary>
[TestFixtureSource(nameof(Projects))]
public class FolderTests(string project)
{
    private static readonly string[] Projects = ["src/Alpharun.Generated", "src/Alpharun", "src/Alpharun.OpenApi", "src/Alpharun.Drift", "src/Alpharun.Cli"];

    // Partial types: the hand-written parts and the generated parts depend on each other.
    private static readonly Dictionary<string, (string From, string To)[]> Allowed = new() { ["src/Alpharun.Generated"] = [("Fields", "Generated")] };

    private readonly FolderGraph _folders = FolderGraph.Of(project);

    [Test]
    public void The_sources_compile() => Assert.That(_folders.Problems, Is.Empty);

    [Test]
    public void Folders_have_no_cyclic_dependencies()
    {
        var cycles = _folders.Cycles(Allowed.GetValueOrDefault(project, []));

        Assert.That(cycles, Is.Empty, string.Join('\n', cycles));
    }
}
