using System.Text.Json;

namespace Alpharun.OpenApi.Validation;

/// <summary>
/// What a schema has against a value, while it is not settled whether that counts, and which names are data: a
/// <see cref="Deviation"/> in the making.
/// </summary>
/// <param name="Kind">In what way the value is not as the schema says.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Use">The schema where the value is used, from which that one was come to.</param>
/// <param name="Instance">The value.</param>
/// <param name="Expectation">What the schema says.</param>
internal readonly record struct Complaint(DeviationKind Kind, CompiledSchema Schema, CompiledSchema Use, Instance Instance, string Expectation)
{
    /// <summary>The deviation, now that all is settled.</summary>
    public Deviation ToDeviation()
    {
        // A null where something else is expected is always just that. It is not, where two branches allow it or the property
        // itself is what should not be there.
        var isUnexpectedNull = Instance.Value.ValueKind == JsonValueKind.Null
            && Kind is not (DeviationKind.SeveralBranchesMatch or DeviationKind.UndocumentedProperty or DeviationKind.ForbiddenProperty);
        return new Deviation(
            isUnexpectedNull ? DeviationKind.UnexpectedNull : Kind,
            Instance.Path,
            Instance.Place,
            Schema.Pointer,
            isUnexpectedNull && Kind != DeviationKind.WrongType ? "a value" : Expectation,
            JsonValues.TypeName(Instance.Value))
        {
            UsePointer = Use.Pointer,
            HasPrivateName = Instance.HasPrivateName,
        };
    }
}
