using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>
/// Checks <c>required</c>. A read-only property is required only in responses, and a write-only property only in requests. Another
/// schema of the same object can define that a property is read-only or write-only.
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
