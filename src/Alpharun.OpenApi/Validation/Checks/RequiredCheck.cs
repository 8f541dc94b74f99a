using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>
/// <c>required</c>: of a property that goes one way only, in that way alone. Which way it goes may be said by another of
/// the schemas that the object is being checked against.
/// </summary>
internal sealed class RequiredCheck(IReadOnlyList<string> names) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var name in names)
        {
            if (JsonValues.Member(instance.Value, name) is null && !instance.Active.Any(active => active.LeavesOut(name, evaluation.Direction)))
            {
                evaluation.Tell(DeviationKind.MissingRequired, schema, instance, name);
            }
        }
    }
}
