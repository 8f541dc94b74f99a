using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Determines how a changed type affects the compilation of code that was written for the old type.</summary>
/// <param name="isStruct">Determines by name whether a type is a value type, whose nullable form is a different type.</param>
internal sealed class SourceCompatibility(Func<string, bool> isStruct)
{
    private static readonly HashSet<(string From, string To)> Converting =
    [
        ("int", "long"), ("int", "float"), ("int", "double"), ("int", "decimal"),
        ("long", "float"), ("long", "double"), ("long", "decimal"), ("float", "double"),
        .. from type in new[] { "string", "bool", "int", "long", "float", "double", "decimal" } select (type, "global::Alpharun.FieldValue"),
    ];

    /// <summary>Judges code that reads a value from a property or a result.</summary>
    public Condition Reading(TypeExpression was, TypeExpression now) =>
        was.Equals(now) ? Condition.None
        : DifferInAnnotationsOnly(was, now) ? Condition.SourceDiffers
        : Condition.SourceBreaks;

    /// <summary>Judges code that passes a value to a parameter or sets a property of a request.</summary>
    public Condition Writing(TypeExpression was, TypeExpression now)
    {
        if (was.Equals(now) || was.Equals(now with { IsNullable = false }))
        {
            return Condition.None;
        }

        if (now.IsOptional && !was.IsOptional)
        {
            return Writing(was, now.Arguments[0]) == Condition.SourceBreaks ? Condition.SourceBreaks : Condition.SourceDiffers;
        }

        return DifferInAnnotationsOnly(was, now) || Converts(was, now) ? Condition.SourceDiffers : Condition.SourceBreaks;
    }

    private static bool Converts(TypeExpression was, TypeExpression now) =>
        Converting.Contains((was.Name, now.Name)) && (!was.IsNullable || now.IsNullable || was.Name == "string");

    // The nullable annotation of a reference type only affects compiler warnings.
    private bool DifferInAnnotationsOnly(TypeExpression was, TypeExpression now) =>
        was.Name == now.Name
        && (was.IsNullable == now.IsNullable || !isStruct(was.Name))
        && was.Arguments.Count == now.Arguments.Count
        && was.Arguments.Zip(now.Arguments).All(pair => DifferInAnnotationsOnly(pair.First, pair.Second));
}
