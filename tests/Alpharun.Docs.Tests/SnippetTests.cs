using System.Text.RegularExpressions;
using Alpharun.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alpharun.Docs.Tests;

/// <summary>Compiles the C# snippets of the documentation.</summary>
public partial class SnippetTests
{
    // The global usings that the SDK adds to every program.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // The assemblies of this test include those that a program with the packages references. The compiler keeps what it has read of a
    // reference, so all compilations use the same instances.
    private static readonly PortableExecutableReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    [TestCaseSource(nameof(Snippets))]
    public void A_snippet_compiles_without_a_warning(string snippet)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, parsing), CSharpSyntaxTree.ParseText(snippet, parsing)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        // A snippet may consist of functions that are not called: no entry point (CS5001), unused local functions (CS8321).
        var problems = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS5001" or "CS8321"));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void There_are_snippets() => Assert.That(Snippets(), Is.Not.Empty);

    private static IEnumerable<TestCaseData> Snippets()
    {
        foreach (var file in Documentation.Files(Repository.Root))
        {
            var text = File.ReadAllText(file);
            var number = 0;
            foreach (Match match in CSharpBlock().Matches(text))
            {
                number++;
                yield return new TestCaseData(match.Groups["code"].Value).SetArgDisplayNames($"{Path.GetRelativePath(Repository.Root, file)}, {number}");
            }
        }
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
