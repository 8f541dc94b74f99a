namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// One correction, made by rule, of a document before code is generated from it. A mutator changes nothing in a
/// document that it has been over already.
/// </summary>
public interface IDocumentMutator
{
    /// <summary>Makes the correction.</summary>
    /// <exception cref="Reading.DocumentException">The document holds something that the rule cannot be applied to.</exception>
    void Apply(Preparation preparation);
}
