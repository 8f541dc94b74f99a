using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>A parameter of an operation, declared at the operation or at the path.</summary>
/// <param name="Node">The parameter object.</param>
/// <param name="Name">The name.</param>
/// <param name="In">The location in the request: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="IsPathLevel">Whether the parameter is declared at the path.</param>
internal sealed record Parameter(MapNode Node, string Name, string In, bool IsPathLevel)
{
    /// <summary>The node that findings refer to. For a parameter that was split from an object, it is the property.</summary>
    public Node Source { get; init; } = Node;

    /// <summary>The identity of the parameter. Header names are case-insensitive.</summary>
    public (string In, string Name) Key => (In, In == "header" ? Name.ToUpperInvariant() : Name);

    /// <summary>Whether the parameter is required.</summary>
    public bool IsRequired => In == "path" || Node.IsTrue("required");

    /// <summary>The conditions of the parameter, for the selection of rules.</summary>
    public Condition Conditions =>
        (IsRequired ? Condition.Required : Condition.None)
        | (IsPathLevel ? Condition.PathLevel : Condition.None)
        | (In == "path" ? Condition.InPath : Condition.None)
        | (In == "header" ? Condition.InHeader : Condition.None);

    /// <summary>
    /// Whether the parameter is exploded: each item of a list has the name of the parameter (<c>?id=1&amp;id=2</c>), and each property of an
    /// object has its own name.
    /// </summary>
    public bool IsExploded => In is "query" or "cookie" && Node.Text("style") is null or "form" && Node.Text("explode") is null or "true" or "True";

    /// <summary>Gets the parameters of an operation: the operation's own parameters, and the parameters of its path that the operation does not replace.</summary>
    public static IReadOnlyList<Parameter> Of(DocumentView document, MapNode operation, MapNode path)
    {
        var own = Read(document, operation, isPathLevel: false).DistinctBy(parameter => parameter.Key).ToList();
        var keys = own.Select(parameter => parameter.Key).ToHashSet();
        return [.. own, .. Read(document, path, isPathLevel: true).Where(parameter => keys.Add(parameter.Key))];
    }

    private static IEnumerable<Parameter> Read(DocumentView document, MapNode owner, bool isPathLevel) =>
        from node in owner.List("parameters") ?? Enumerable.Empty<Node>()
        let parameter = document.Resolve(node)
        where parameter?.Text("name") is not null && parameter.Text("in") is not null
        select new Parameter(parameter, parameter.Text("name")!, parameter.Text("in")!, isPathLevel);
}
