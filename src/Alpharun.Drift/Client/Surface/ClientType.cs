namespace Alpharun.Drift.Client.Surface;

/// <summary>A generated type: a class with members, or an enum with listed values.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="IsEnum">Whether it is an enum: a struct that holds a text.</param>
/// <param name="Members">The properties that the document describes; what every class has besides is not among them.</param>
/// <param name="Values">The listed values.</param>
/// <param name="IsClosed">Whether the document allows no properties but those it describes.</param>
/// <param name="IsDeprecated">Whether it is <c>[Obsolete]</c>.</param>
/// <param name="Place">Where the document describes it.</param>
public sealed record ClientType(string Name, bool IsEnum, IReadOnlyList<ClientMember> Members, IReadOnlyList<ClientEnumValue> Values, bool IsClosed, bool IsDeprecated, FindingSide Place)
{
    /// <summary>The type in C#.</summary>
    public override string ToString() => $"{(IsEnum ? "struct" : "class")} {Name}";
}
