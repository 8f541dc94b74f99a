using System.Reflection;
using System.Xml.Linq;

namespace Alpharun.Architecture.Tests.Dependencies;

/// <summary>Dependencies between projects point one way: the tool uses all projects, the client does not use the OpenAPI project, and the OpenAPI project does not use the client.</summary>
public class ProjectTests
{
    // The projects that each project may use.
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
    public void Every_project_outside_of_tests_has_a_list_of_allowed_dependencies() => Assert.That(
        Files("src", "*.csproj").Concat(Files("build", "*.csproj")),
        Is.EquivalentTo(Projects));

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_allowed_projects(string project) => Assert.That(
        References(project).Except(Allowed[project]),
        Is.Empty);

    [TestCaseSource(nameof(Assemblies))]
    public void An_assembly_references_only_allowed_assemblies(Assembly assembly)
    {
        var name = assembly.GetName().Name!;

        Assert.That(
            assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(reference => reference.Split('.')[0] == "Alpharun").Except(Allowed[$"src/{name}/{name}.csproj"]),
            Is.Empty);
    }

    [Test]
    public void The_public_types_of_the_client_are_in_the_expected_namespaces() => Assert.That(
        typeof(AlpharunClient).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct(),
        Is.EquivalentTo(["Alpharun", "Microsoft.Extensions.DependencyInjection"]));

    private static IEnumerable<string> References(string project) => XDocument.Load(Repository.PathTo(project)).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    // Excludes the copies that a build of the generator creates.
    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Repository.PathTo(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal));
}
