namespace Alpharun.Drift.Client.Surface;

/// <summary>A property of a generated class.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type.</param>
/// <param name="Codec">What reads and writes it: which JSON is understood, to the last null.</param>
/// <param name="IsRequired">Whether it is <c>required</c> in C#, which it is where the document requires the property.</param>
/// <param name="JsonName">The name on the wire.</param>
/// <param name="Helper">The helper beside it, if there is one.</param>
/// <param name="IsDeprecated">Whether it is <c>[Obsolete]</c>.</param>
/// <param name="Place">Where the document describes it.</param>
public sealed record ClientMember(string Name, TypeExpression Type, TypeExpression Codec, bool IsRequired, string JsonName, ClientHelper? Helper, bool IsDeprecated, FindingSide Place)
{
    /// <summary>The property in C#, without namespaces.</summary>
    public override string ToString() => $"{(IsRequired ? "required " : string.Empty)}{Type.ToShortText()} {Name}";
}
