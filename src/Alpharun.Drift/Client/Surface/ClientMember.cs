namespace Alpharun.Drift.Client.Surface;

/// <summary>A property of a generated class.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type.</param>
/// <param name="Codec">The codec that reads and writes the property. It determines the accepted JSON, including null.</param>
/// <param name="IsRequired">Whether the property is <c>required</c> in C#, because the document requires it.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Helper">The helper property; <c>null</c> if there is none.</param>
/// <param name="IsDeprecated">Whether the property is <c>[Obsolete]</c>.</param>
/// <param name="Place">The position of the property in the document.</param>
public sealed record ClientMember(string Name, TypeExpression Type, TypeExpression Codec, bool IsRequired, string JsonName, ClientHelper? Helper, bool IsDeprecated, FindingSide Place)
{
    /// <summary>Returns the property in C#, without namespaces.</summary>
    public override string ToString() => $"{(IsRequired ? "required " : string.Empty)}{Type.ToShortText()} {Name}";
}
