using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Generated.Tests.Documents;

/// <summary>A document, and the client that was generated from it.</summary>
public sealed class DocumentedClient
{
    private readonly string _name;

    /// <summary>Reads a document.</summary>
    /// <param name="name">The name of its files in the folder <c>Documents</c>.</param>
    /// <param name="client">The class of the generated client.</param>
    public DocumentedClient(string name, Type client)
    {
        _name = name;
        Examples = ExampleCatalogue.From(DocumentReader.ReadMap(File.ReadAllText(PathTo("yaml")), $"{name}.yaml"));
        Operations = [.. GeneratedOperation.All(client)];
    }

    /// <summary>The examples of the document.</summary>
    public ExampleCatalogue Examples { get; }

    /// <summary>The operations of the client.</summary>
    public IReadOnlyList<GeneratedOperation> Operations { get; }

    /// <summary>The operations that are excluded from generation, as <c>GET /path</c>.</summary>
    public IEnumerable<string> LeftOut => File.Exists(PathTo("leftout.json"))
        ? LeftOutOperation.Read(File.ReadAllText(PathTo("leftout.json")), "leftout.json").Select(operation => $"{operation.Method} {operation.Path}")
        : [];

    /// <summary>A call for each documented response.</summary>
    public IEnumerable<DocumentedCall> Calls =>
        from rule in ExampleRules.From(Examples)
        join operation in Operations on rule.Operation.ToString() equals operation.ToString()
        where operation.CanTrigger(rule)
        select new DocumentedCall(operation, rule, Examples.BasePath);

    /// <inheritdoc/>
    public override string ToString() => _name;

    private string PathTo(string extension) => Path.Combine(AppContext.BaseDirectory, "Documents", $"{_name}.{extension}");
}
