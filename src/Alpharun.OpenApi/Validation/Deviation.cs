namespace Alpharun.OpenApi.Validation;

/// <summary>One way in which a value is not as its schema says. It tells kinds and places, and never the value.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Path">The JSON pointer of the value in the body; it may hold keys of maps, which may be private.</param>
/// <param name="Place">
/// The same for all items of an array and all keys of a map, <c>$.contacts[*].labels.*</c>: what deviations are counted by.
/// </param>
/// <param name="SchemaPointer">The JSON pointer of the schema in its document.</param>
/// <param name="Expectation">What the schema says there: the type, the format, the limit; the name of a missing property.</param>
/// <param name="FoundType">The JSON type of the value.</param>
public sealed record Deviation(DeviationKind Kind, string Path, string Place, string SchemaPointer, string Expectation, string FoundType)
{
    /// <summary>
    /// The JSON pointer of the schema where the value is used: the first of those that led to <see cref="SchemaPointer"/> by
    /// references and compositions. What is changed there is changed for this place alone.
    /// </summary>
    public string UsePointer { get; init; } = SchemaPointer;

    /// <summary>Whether the last name in <see cref="Path"/> is the key of a map, which may be private.</summary>
    public bool HasPrivateName { get; init; }

    /// <summary>What is wrong, to be read after the place: "is no uuid".</summary>
    public string Message => Kind switch
    {
        DeviationKind.MissingRequired => $"lacks the required property '{Expectation}'",
        DeviationKind.UndocumentedProperty => "is not documented",
        DeviationKind.ForbiddenProperty => "is a property that additionalProperties forbids",
        DeviationKind.UnexpectedNull => $"is null where {Expectation} is expected",
        DeviationKind.WrongType => $"is of type {FoundType} where {Expectation} is expected",
        DeviationKind.UnknownEnumValue => "is none of the enum's values",
        DeviationKind.EnumValueInOtherCase => "is one of the enum's values, but for its capitals",
        DeviationKind.WrongFormat => $"does not have the format {Expectation}",
        DeviationKind.PatternMismatch => $"does not match the pattern {Expectation}",
        DeviationKind.EqualItems => "has equal items where uniqueItems forbids them",
        DeviationKind.NoBranchMatches => $"matches no branch of {Expectation}",
        DeviationKind.SeveralBranchesMatch => "matches more than one branch of oneOf",
        DeviationKind.ForbiddenValue => "is a value that the schema forbids",
        _ => $"does not keep to {Expectation}",
    };
}
