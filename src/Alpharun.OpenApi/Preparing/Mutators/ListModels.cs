using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Writes at the document which types are generated, for the converter that has to know them all.</summary>
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
