using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alpharun.Architecture.Tests.PublicApi;

/// <summary>What users build against changes only where someone meant it: it is listed, for each framework, in files that are reviewed.</summary>
public class PublicApiTests
{
    private const string Prefix = "Libraries for ";
    private static readonly string[] Libraries = ["Alpharun", "Alpharun.Generated"];

    private static readonly Dictionary<string, string> Folders = typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(attribute => attribute.Key[Prefix.Length..], attribute => attribute.Value!);

    [Test]
    public void There_are_three_frameworks() => Assert.That(Folders.Keys, Is.EquivalentTo(["netstandard2.0", "net8.0", "net10.0"]));

    [Test]
    public void What_a_library_shows_is_what_is_listed([ValueSource(nameof(Libraries))] string library, [ValueSource(nameof(Frameworks))] string framework)
    {
        var lines = Listing(library, framework);

        var difference = CheckedInFile.Difference($"src/{library}/PublicApi/{framework}.txt", string.Concat(lines.Select(line => line + "\n")), "Alpharun.Architecture.Tests");

        Assert.That(difference, Is.Null, difference);
    }

    [Test]
    public void What_is_there_on_one_framework_is_there_on_all([ValueSource(nameof(Libraries))] string library) =>
        Assert.That(Frameworks.Select(framework => string.Join('\n', Listing(library, framework))).Distinct().Count(), Is.EqualTo(1));

    private static IEnumerable<string> Frameworks => Folders.Keys;

    private static List<string> Listing(string library, string framework)
    {
        var references = Libraries.ToDictionary(name => name, name => MetadataReference.CreateFromFile(Path.Combine(Folders[framework], $"{name}.dll")));
        var compilation = CSharpCompilation.Create("Listing", references: [.. ReferenceAssemblies.Except(Libraries), .. references.Values]);
        return [.. ApiListing.Of((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references[library])!)];
    }
}
