namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>allOf</c>.</summary>
internal sealed class AllOfCheck(IReadOnlyList<CompiledSchema> schemas) : ISchemaCheck, IConjunction
{
    /// <inheritdoc/>
    public IEnumerable<CompiledSchema> Schemas => schemas;

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        foreach (var each in schemas)
        {
            evaluation.Check(each, instance);
        }
    }
}
