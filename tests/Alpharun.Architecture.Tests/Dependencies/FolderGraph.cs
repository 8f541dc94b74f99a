using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alpharun.Architecture.Tests.Dependencies;

/// <summary>The dependencies between sibling folders of a project, from the types that their sources use.</summary>
internal sealed class FolderGraph
{
    // The global usings that the SDK adds to every project, including this one.
    private static readonly string ImplicitUsings = string.Join('\n', typeof(FolderGraph).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Key == "ImplicitUsing")
        .Select(attribute => $"global using {attribute.Value};"));

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly ConcurrentDictionary<string, FolderGraph> Graphs = [];

    private readonly string _root;
    private readonly CSharpCompilation _compilation;
    private readonly HashSet<string> _names;
    private readonly Dictionary<(string From, string To), SortedSet<string>> _uses = [];

    private FolderGraph(string project)
    {
        _root = project;
        var name = Path.GetFileName(project);
        _compilation = CSharpCompilation.Create(
            name,
            Sources(project).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)),
            ReferenceAssemblies.Of(name),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        _names = [.. Names(_compilation.Assembly.GlobalNamespace), .. Aliases(), "var"];
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            AddUses(tree);
        }
    }

    /// <summary>The compilation errors, which make the dependencies incomplete. Excludes missing output of source generators (CS8795) and top-level statements in a library (CS8805).</summary>
    public IEnumerable<Diagnostic> Problems => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Id is not ("CS8795" or "CS8805"));

    /// <summary>Gets the dependencies between the folders of a project. Compiles each project once.</summary>
    /// <param name="project">The folder of the project, relative to the repository. Its name is the name of the assembly.</param>
    public static FolderGraph Of(string project) => Graphs.GetOrAdd(project, each => new FolderGraph(Repository.PathTo(each)));

    /// <summary>Gets the dependencies that are part of a cycle, one line per dependency, with the types.</summary>
    /// <param name="allowed">Dependencies that are ignored, even if they are part of a cycle.</param>
    public IReadOnlyList<string> Cycles(params (string From, string To)[] allowed)
    {
        Assert.That(allowed.Except(_uses.Keys), Is.Empty, "These allowed dependencies no longer exist.");
        var uses = _uses.Keys.Except(allowed).ToHashSet();
        return
        [
            .. from use in uses
               where SelfAndUsed(use.To, uses).Contains(use.From)
               orderby use.From, use.To
               select $"{use.From} uses {use.To}: {string.Join(", ", _uses[use])}",
        ];
    }

    /// <summary>Gets a folder and the sibling folders that it uses, directly or indirectly.</summary>
    public IReadOnlySet<string> SelfAndUsed(string folder) => SelfAndUsed(folder, _uses.Keys);

    private static HashSet<string> SelfAndUsed(string folder, IReadOnlyCollection<(string From, string To)> uses)
    {
        var seen = new HashSet<string> { folder };
        var rest = new Queue<string>(seen);
        while (rest.TryDequeue(out var from))
        {
            foreach (var (_, next) in uses.Where(use => use.From == from && seen.Add(use.To)))
            {
                rest.Enqueue(next);
            }
        }

        return seen;
    }

    private static IEnumerable<string> Sources(string project) => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));

    // The names of all types and members, and the short names of attributes.
    private static IEnumerable<string> Names(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member =>
        (member is INamespaceOrTypeSymbol inner ? Names(inner) : [])
            .Append(member.Name)
            .Append(member.Name.EndsWith("Attribute", StringComparison.Ordinal) ? member.Name[..^"Attribute".Length] : member.Name));

    private IEnumerable<string> Aliases() =>
        from tree in _compilation.SyntaxTrees
        from directive in tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
        let alias = directive.Alias
        where alias is not null
        select alias.Name.Identifier.ValueText;

    // Only a name of the project can be a type or a member of the project. Looking up the other names would take most of the time.
    private bool CanBeUse(SyntaxNode node) =>
        node is BaseObjectCreationExpressionSyntax || (node is SimpleNameSyntax name && _names.Contains(name.Identifier.ValueText));

    private void AddUses(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        var from = Folder(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(CanBeUse))
        {
            var symbol = model.GetSymbolInfo(node).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            foreach (var declaration in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            {
                if (Siblings(from, Folder(declaration.SyntaxTree)) is { } siblings)
                {
                    var types = _uses.TryGetValue(siblings, out var known) ? known : _uses[siblings] = [];
                    types.Add($"{Path.GetFileNameWithoutExtension(tree.FilePath)}→{type!.Name}");
                }
            }
        }
    }

    // Gets the outermost ancestors in which two folders differ. Returns null for a folder and its descendant: the types directly
    // in the outer folder and the types in the inner folders may use each other.
    private static (string From, string To)? Siblings(string[] from, string[] to)
    {
        var common = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return common == from.Length || common == to.Length ? null : (string.Join('/', from[..(common + 1)]), string.Join('/', to[..(common + 1)]));
    }

    private string[] Folder(SyntaxTree tree) => Path.GetRelativePath(_root, tree.FilePath).Split(Path.DirectorySeparatorChar)[..^1];
}
