using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>What the C# compiler makes of a type that changed, in code that was written for the old one.</summary>
/// <param name="isStruct">Whether a type, by its name, is a value type, whose nullable form is another type.</param>
internal sealed class SourceCompatibility(Func<string, bool> isStruct)
{
    private static readonly HashSet<(string From, string To)> Converting =
    [
        ("int", "long"), ("int", "float"), ("int", "double"), ("int", "decimal"),
        ("long", "float"), ("long", "double"), ("long", "decimal"), ("float", "double"),
        .. from type in new[] { "string", "bool", "int", "long", "float", "double", "decimal" } select (type, "global::Alpharun.FieldValue"),
    ];

    /// <summary>Where code takes a value: from a property, or as a result.</summary>
    public Condition Reading(TypeExpression was, TypeExpression now) =>
        was.Equals(now) ? Condition.None
        : DifferInAnnotationsOnly(was, now) ? Condition.SourceDiffers
        : Condition.SourceBreaks;

    /// <summary>Where code gives a value: to a parameter, or to a property of what it sends.</summary>
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

    // A question mark behind a reference is for the compiler's warnings alone.
    private bool DifferInAnnotationsOnly(TypeExpression was, TypeExpression now) =>
        was.Name == now.Name
        && (was.IsNullable == now.IsNullable || !isStruct(was.Name))
        && was.Arguments.Count == now.Arguments.Count
        && was.Arguments.Zip(now.Arguments).All(pair => DifferInAnnotationsOnly(pair.First, pair.Second));
}
