namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// Applies one kind of correction to a document before code is generated from it. A mutator is idempotent: it does not change
/// a document that it has already corrected.
/// </summary>
public interface IDocumentMutator
{
    /// <summary>Applies the correction.</summary>
    /// <exception cref="Documents.DocumentException">The document contains something that the mutator cannot process.</exception>
    void Apply(Preparation preparation);
}
