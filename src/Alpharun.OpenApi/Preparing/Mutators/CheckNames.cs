using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Checks the names in C# before the templates print them: whatever the document holds, each is one identifier.</summary>
public sealed class CheckNames : IDocumentMutator
{
    private static readonly string[] Keys = ["name", "helper", "given"];

    /// <inheritdoc/>
    public void Apply(Preparation preparation) => Check(preparation.Document);

    private static void Check(Node node)
    {
        if (node is MapNode map && map.Map(CSharpExtension.Key) is { } extension)
        {
            var names = extension.List("values")?.OfType<MapNode>().Append(extension) ?? [extension];
            foreach (var name in names.SelectMany(named => Keys.Select(named.Text)).OfType<string>().Where(name => !Identifier.IsValid(name)))
            {
                throw new DocumentException(node.Location, $"'{name}' is no C# identifier, and would be the name of what stands here.");
            }
        }

        foreach (var child in node is MapNode children ? children.Select(entry => entry.Value) : node as IEnumerable<Node> ?? [])
        {
            Check(child);
        }
    }
}
