using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alpharun.Build.Tests.Hostile;

/// <summary>The code that a build generates from a document, as the compiler sees it.</summary>
internal sealed class GeneratedCode
{
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly SyntaxTree _tree;

    private GeneratedCode(string text) =>
        _tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));

    /// <summary>The kinds of all tokens: the structure of the code without its names, literals and comments.</summary>
    public IEnumerable<SyntaxKind> Structure => _tree.GetRoot().DescendantTokens().Select(token => token.Kind());

    /// <summary>The whole text.</summary>
    public string Text => _tree.ToString();

    /// <summary>The preprocessor directives.</summary>
    public IEnumerable<string> Directives => _tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString());

    /// <summary>The errors and warnings of the compiler, including those about documentation comments.</summary>
    public IEnumerable<string> Diagnostics => CSharpCompilation
        .Create("Alpharun.Shapes", [_tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Generates code with the program and the templates of a build.</summary>
    /// <exception cref="InvalidOperationException">The generator reports an error.</exception>
    public static async Task<GeneratedCode> FromAsync(MapNode document)
    {
        var folder = Directory.CreateTempSubdirectory("alpharun-hostile-").FullName;
        try
        {
            string PathTo(string name) => Path.Combine(folder, name);
            await File.WriteAllBytesAsync(PathTo("document.json"), JsonOutput.ToBytes(document));
            await RunAsync("prepare", "--document", PathTo("document.json"), "--names", PathTo("names.json"), "--left-out", Path.Combine(RepositoryCopy.Original, "tests/Alpharun.Shapes/shapes.leftout.json"), "--work", PathTo("work"));
            await RunAsync(
                "generate", "--work", PathTo("work"), "--config", Path.Combine(RepositoryCopy.Original, "nswag.json"), "--namespace", "Alpharun.Shapes", "--class-name", "ShapesApi",
                "--names", PathTo("names.json"), "--output", PathTo("code.cs"), "--first-line", "// Content hash: none");
            return new GeneratedCode(await File.ReadAllTextAsync(PathTo("code.cs")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", [Path.Combine(AppContext.BaseDirectory, "alpharun-generator.dll"), .. arguments]);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException(result.Output);
        }
    }
}
