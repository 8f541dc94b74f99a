namespace Alpharun.Drift.Client.Surface;

/// <summary>A generated type: a class with members, or an enum with values.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="IsEnum">Whether the type is an enum, which is generated as a struct that holds text.</param>
/// <param name="Members">The documented properties, without the properties that every class has.</param>
/// <param name="Values">The values of an enum.</param>
/// <param name="IsClosed">Whether the document forbids undocumented properties.</param>
/// <param name="IsDeprecated">Whether the type is <c>[Obsolete]</c>.</param>
/// <param name="Place">The position of the type in the document.</param>
public sealed record ClientType(string Name, bool IsEnum, IReadOnlyList<ClientMember> Members, IReadOnlyList<ClientEnumValue> Values, bool IsClosed, bool IsDeprecated, FindingSide Place)
{
    /// <summary>Returns the type in C#.</summary>
    public override string ToString() => $"{(IsEnum ? "struct" : "class")} {Name}";
}
