using System.Text.Json;

namespace Alpharun.OpenApi.Validation;

/// <summary>
/// A provisional <see cref="Deviation"/>. Another branch of a composition can still match and discard it, and property
/// names can turn out to be keys of a dictionary.
/// </summary>
/// <param name="Kind">The kind of the deviation.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Use">The schema where the value is used. It leads to <paramref name="Schema"/> by references and compositions.</param>
/// <param name="Instance">The value.</param>
/// <param name="Expectation">The requirement of the schema.</param>
internal readonly record struct Complaint(DeviationKind Kind, CompiledSchema Schema, CompiledSchema Use, Instance Instance, string Expectation)
{
    /// <summary>Converts the complaint to a deviation, after the validation of the body.</summary>
    public Deviation ToDeviation()
    {
        // An unexpected null is always reported as such, except if two branches allow it, or if the property itself is the
        // deviation.
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
