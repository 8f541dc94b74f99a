namespace Alpharun.Drift.Client.Surface;

/// <summary>A parameter of a generated method; the request body is one too.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type.</param>
/// <param name="Codec">What writes it, for a body; <c>null</c> for what travels as text.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="In">Where it goes: <c>path</c>, <c>query</c>, <c>header</c> or <see cref="Body"/>.</param>
/// <param name="WireName">Its name there; a body has none.</param>
/// <param name="Separator">What stands between the items of a list, empty where the name is repeated; <c>null</c> for what is no list.</param>
/// <param name="Place">Where the document describes it.</param>
public sealed record ClientParameter(string Name, TypeExpression Type, TypeExpression? Codec, bool IsRequired, string In, string WireName, string? Separator, FindingSide Place)
{
    /// <summary>Where a request body goes.</summary>
    public const string Body = "body";

    /// <summary>Where and under which name it is sent.</summary>
    public string Wire => WireName.Length == 0 ? In : $"{In} {WireName}";

    /// <summary>The parameter in C#, without namespaces.</summary>
    public override string ToString() => $"{Type.ToShortText()} {Name}{(IsRequired ? string.Empty : " = null")}";
}
