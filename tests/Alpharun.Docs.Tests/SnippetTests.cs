using System.Text.RegularExpressions;
using Alpharun.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alpharun.Docs.Tests;

/// <summary>What the documentation shows compiles as it stands.</summary>
public partial class SnippetTests
{
    // What the SDK adds to every program by itself.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [TestCaseSource(nameof(Snippets))]
    public void A_snippet_compiles_without_a_warning(string snippet)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, parsing), CSharpSyntaxTree.ParseText(snippet, parsing)],
            References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        // A snippet that shows functions only, and calls none of them, is no program.
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

    // All that this test itself was built with, which is what a program has that uses the packages.
    private static IEnumerable<PortableExecutableReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
