namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>A check that asks other schemas of the same value, all of which must match.</summary>
internal interface IConjunction
{
    /// <summary>Those schemas.</summary>
    IEnumerable<CompiledSchema> Schemas { get; }
}
