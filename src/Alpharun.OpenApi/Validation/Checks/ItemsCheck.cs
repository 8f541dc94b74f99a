using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>items</c> and <c>prefixItems</c>.</summary>
internal sealed class ItemsCheck(IReadOnlyList<CompiledSchema> first, CompiledSchema? rest) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var index = 0;
        foreach (var item in instance.Value.EnumerateArray())
        {
            if ((index < first.Count ? first[index] : rest) is { } itemSchema)
            {
                evaluation.CheckInside(itemSchema, instance.Item(index, item));
            }

            index++;
        }
    }
}
