using System.Reflection;
using System.Xml.Linq;

namespace Alpharun.Architecture.Tests.Dependencies;

/// <summary>Dependencies point one way: the tool knows all, the client nothing of OpenAPI, and what reads documents nothing of the client.</summary>
public class ProjectTests
{
    // What each project may know of the others.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["src/Alpharun.Generated/Alpharun.Generated.csproj"] = [],
        ["src/Alpharun/Alpharun.csproj"] = ["Alpharun.Generated"],
        ["src/Alpharun.OpenApi/Alpharun.OpenApi.csproj"] = [],
        ["src/Alpharun.Drift/Alpharun.Drift.csproj"] = ["Alpharun.OpenApi"],
        ["src/Alpharun.Cli/Alpharun.Cli.csproj"] = ["Alpharun", "Alpharun.Generated", "Alpharun.OpenApi", "Alpharun.Drift"],
        ["build/generator/Generator.csproj"] = ["Alpharun.OpenApi"],
    };

    private static readonly Assembly[] Assemblies =
        [typeof(CustomerInteraction).Assembly, typeof(AlpharunClient).Assembly, typeof(OpenApi.Reading.DocumentReader).Assembly, typeof(Drift.DriftDiff).Assembly, Assembly.Load("Alpharun.Cli")];

    private static IEnumerable<string> Projects => Allowed.Keys;

    [Test]
    public void Every_project_that_is_no_test_has_its_place_among_the_others() => Assert.That(
        Files("src", "*.csproj").Concat(Files("build", "*.csproj")),
        Is.EquivalentTo(Projects));

    [TestCaseSource(nameof(Projects))]
    public void A_project_refers_to_those_only_that_it_may_know(string project) => Assert.That(
        References(project).Except(Allowed[project]),
        Is.Empty);

    [TestCaseSource(nameof(Assemblies))]
    public void An_assembly_uses_those_only_that_its_project_may_know(Assembly assembly)
    {
        var name = assembly.GetName().Name!;

        Assert.That(
            assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(reference => reference.Split('.')[0] == "Alpharun").Except(Allowed[$"src/{name}/{name}.csproj"]),
            Is.Empty);
    }

    [Test]
    public void What_the_client_shows_is_in_namespaces_of_its_own_or_where_users_look_for_it() => Assert.That(
        typeof(AlpharunClient).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct(),
        Is.EquivalentTo(["Alpharun", "Microsoft.Extensions.DependencyInjection"]));

    private static IEnumerable<string> References(string project) => XDocument.Load(Repository.PathTo(project)).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    // Not the copies that a build of the generator makes.
    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal));
}
