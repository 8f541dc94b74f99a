using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Adds the list of generated types to the document, for the JSON converter that must know all of them.</summary>
public sealed class ListModels : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var models = new ListNode(preparation.Document.Location);
        foreach (var name in preparation.Schemas.Keys)
        {
            models.Add(ScalarNode.FromText(name, preparation.Document.Location));
        }

        CSharpExtension.Of(preparation.Document)["models"] = models;
    }
}
