namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>A check that applies other schemas to the same value. All of them must match.</summary>
internal interface IConjunction
{
    /// <summary>The schemas that must match.</summary>
    IEnumerable<CompiledSchema> Schemas { get; }
}
