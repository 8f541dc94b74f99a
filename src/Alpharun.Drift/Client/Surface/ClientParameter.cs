namespace Alpharun.Drift.Client.Surface;

/// <summary>A parameter of a generated method. The request body is also a parameter.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type.</param>
/// <param name="Codec">The codec that writes a body; <c>null</c> for a parameter that is sent as text.</param>
/// <param name="IsRequired">Whether the parameter is required.</param>
/// <param name="In">The location in the request: <c>path</c>, <c>query</c>, <c>header</c> or <see cref="Body"/>.</param>
/// <param name="WireName">The name in the request; empty for a body.</param>
/// <param name="Separator">The separator between the items of a list, which is empty if the name is repeated; <c>null</c> if the parameter is not a list.</param>
/// <param name="Place">The position of the parameter in the document.</param>
public sealed record ClientParameter(string Name, TypeExpression Type, TypeExpression? Codec, bool IsRequired, string In, string WireName, string? Separator, FindingSide Place)
{
    /// <summary>The location of a request body.</summary>
    public const string Body = "body";

    /// <summary>The location in the request and the name.</summary>
    public string Wire => WireName.Length == 0 ? In : $"{In} {WireName}";

    /// <summary>Returns the parameter in C#, without namespaces.</summary>
    public override string ToString() => $"{Type.ToShortText()} {Name}{(IsRequired ? string.Empty : " = null")}";
}
