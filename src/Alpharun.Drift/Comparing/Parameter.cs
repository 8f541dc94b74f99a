using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>A parameter of an operation, wherever it is written.</summary>
/// <param name="Node">The parameter.</param>
/// <param name="Name">Its name.</param>
/// <param name="In">What it is part of.</param>
/// <param name="IsPathLevel">Whether it stands at the path.</param>
internal sealed record Parameter(MapNode Node, string Name, string In, bool IsPathLevel)
{
    /// <summary>The node that a finding points to: of a property that is looked at as a parameter, the property.</summary>
    public Node Source { get; init; } = Node;

    /// <summary>What tells parameters apart; the names of headers have no case.</summary>
    public (string In, string Name) Key => (In, In == "header" ? Name.ToUpperInvariant() : Name);

    /// <summary>Whether a call must have it.</summary>
    public bool IsRequired => In == "path" || Node.IsTrue("required");

    /// <summary>What holds for it.</summary>
    public Condition Conditions =>
        (IsRequired ? Condition.Required : Condition.None)
        | (IsPathLevel ? Condition.PathLevel : Condition.None)
        | (In == "path" ? Condition.InPath : Condition.None)
        | (In == "header" ? Condition.InHeader : Condition.None);

    /// <summary>
    /// Whether values are given one by one, each with the parameter's name: <c>?id=1&amp;id=2</c>, or, of an object, each
    /// with its own.
    /// </summary>
    public bool IsExploded => In is "query" or "cookie" && Node.Text("style") is null or "form" && Node.Text("explode") is null or "true" or "True";

    /// <summary>The parameters of an operation: its own, and those of its path that it does not replace.</summary>
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
