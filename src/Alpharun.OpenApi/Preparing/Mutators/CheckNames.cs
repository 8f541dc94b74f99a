using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Checks that each C# name is a single identifier before the templates write it.</summary>
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
                throw new DocumentException(node.Location, $"'{name}' is not a C# identifier, but would be the C# name of this part of the document.");
            }
        }

        foreach (var child in node is MapNode children ? children.Select(entry => entry.Value) : node as IEnumerable<Node> ?? [])
        {
            Check(child);
        }
    }
}
