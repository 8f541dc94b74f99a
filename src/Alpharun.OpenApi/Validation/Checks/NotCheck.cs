namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>not</c>.</summary>
internal sealed class NotCheck(CompiledSchema forbidden) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (evaluation.Try(forbidden, instance).IsMatch)
        {
            evaluation.Tell(DeviationKind.ForbiddenValue, schema, instance);
        }
    }
}
