using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing.Types;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Adds the escaped texts that the templates write: descriptions and names as comments, and the URL of the server as a string
/// literal. The descriptions themselves are removed, so that NSwag does not process them.
/// </summary>
public sealed class WriteComments : IDocumentMutator
{
    private static readonly string[] Texts = ["summary", "description"];

    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        WriteServer(preparation.Document);
        foreach (var component in DocumentWalk.ComponentSchemas(preparation.Document))
        {
            Write(component.Schema, component.Schema.Text("description"));
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                Write(property.Schema, property.Schema.Text("description"));
                CSharpExtension.Of(property.Schema).Set("nameComment", CSharpText.Comment(property.Key));
            }
        }

        foreach (var operation in DocumentWalk.Operations(preparation.Document))
        {
            Write(operation.Node, Texts.Select(operation.Node.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)));
            CSharpExtension.Of(operation.Node).Set("templateComment", CSharpText.Comment($"{operation.Method} {operation.Path}"));
            foreach (var parameter in operation.Parameters)
            {
                Write(parameter, parameter.Text("description"));
                CSharpExtension.Of(parameter).Set("nameComment", CSharpText.Comment(parameter.Text("name")!));
            }
        }
    }

    private static void Write(MapNode node, string? text)
    {
        foreach (var key in Texts)
        {
            node.Remove(key);
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            var lines = new ListNode(node.Location);
            foreach (var line in CSharpText.CommentLines(text))
            {
                lines.Add(ScalarNode.FromText(line, node.Location));
            }

            CSharpExtension.Of(node)["comment"] = lines;
        }
    }

    private static void WriteServer(MapNode document)
    {
        var extension = CSharpExtension.Of(document);
        if (!extension.Contains("serverLiteral"))
        {
            var url = (document.List("servers") is [MapNode server, ..] ? server.Text("url") : null) ?? string.Empty;
            extension.Set("serverLiteral", CSharpText.Literal(url.TrimEnd('/')));
        }

        document.Remove("servers");
    }
}
