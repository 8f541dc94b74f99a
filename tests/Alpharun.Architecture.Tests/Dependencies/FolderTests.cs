namespace Alpharun.Architecture.Tests.Dependencies;

/// <summary>Within a project, too, dependencies point one way: no two folders beside each other need one another.</summary>
[TestFixtureSource(nameof(Projects))]
public class FolderTests(string project)
{
    private static readonly string[] Projects = ["src/Alpharun.Generated", "src/Alpharun", "src/Alpharun.OpenApi", "src/Alpharun.Drift", "src/Alpharun.Cli"];

    // Partial types: what is written by hand of them is one with what is generated.
    private static readonly Dictionary<string, (string From, string To)[]> Allowed = new() { ["src/Alpharun.Generated"] = [("Fields", "Generated")] };

    private readonly FolderGraph _folders = new(Repository.PathTo(project), Allowed.GetValueOrDefault(project, []));

    [Test]
    public void The_sources_are_understood() => Assert.That(_folders.Problems, Is.Empty);

    [Test]
    public void No_folder_uses_one_that_uses_it() => Assert.That(_folders.Cycles(), Is.Empty, string.Join('\n', _folders.Cycles()));
}
