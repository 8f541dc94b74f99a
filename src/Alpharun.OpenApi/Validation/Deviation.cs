namespace Alpharun.OpenApi.Validation;

/// <summary>A deviation of a value from its schema. It contains kinds and positions, but never the value.</summary>
/// <param name="Kind">The kind of the deviation.</param>
/// <param name="Path">The JSON pointer of the value in the body. It can contain keys of maps, which can be private.</param>
/// <param name="Place">
/// The position, which is the same for all items of an array and all keys of a map: <c>$.contacts[*].labels.*</c>. Deviations are
/// counted by position.
/// </param>
/// <param name="SchemaPointer">The JSON pointer of the schema in its document.</param>
/// <param name="Expectation">The requirement of the schema, such as the type, the format or the limit, or the name of a missing property.</param>
/// <param name="FoundType">The JSON type of the value.</param>
public sealed record Deviation(DeviationKind Kind, string Path, string Place, string SchemaPointer, string Expectation, string FoundType)
{
    /// <summary>
    /// The JSON pointer of the schema where the value is used. It leads to <see cref="SchemaPointer"/> by references and compositions.
    /// A change of this schema affects only this position.
    /// </summary>
    public string UsePointer { get; init; } = SchemaPointer;

    /// <summary>Whether the last name in <see cref="Path"/> is the key of a map, which can be private.</summary>
    public bool HasPrivateName { get; init; }

    /// <summary>The description of the deviation, for use after a position: "does not have the format uuid".</summary>
    public string Message => Kind switch
    {
        DeviationKind.MissingRequired => $"lacks the required property '{Expectation}'",
        DeviationKind.UndocumentedProperty => "is not documented",
        DeviationKind.ForbiddenProperty => "is a property that additionalProperties forbids",
        DeviationKind.UnexpectedNull => $"is null where {Expectation} is expected",
        DeviationKind.WrongType => $"is of type {FoundType} where {Expectation} is expected",
        DeviationKind.UnknownEnumValue => "is not one of the enum values",
        DeviationKind.EnumValueInOtherCase => "differs from an enum value only in case",
        DeviationKind.WrongFormat => $"does not have the format {Expectation}",
        DeviationKind.PatternMismatch => $"does not match the pattern {Expectation}",
        DeviationKind.EqualItems => "has equal items where uniqueItems forbids them",
        DeviationKind.NoBranchMatches => $"matches no branch of {Expectation}",
        DeviationKind.SeveralBranchesMatch => "matches more than one branch of oneOf",
        DeviationKind.ForbiddenValue => "is a value that the schema forbids",
        _ => $"violates {Expectation}",
    };
}
