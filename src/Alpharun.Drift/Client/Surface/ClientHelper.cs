namespace Alpharun.Drift.Client.Surface;

/// <summary>A helper property that parses the text of a member according to its format.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">The type of the property.</param>
public sealed record ClientHelper(string Name, TypeExpression Type)
{
    /// <summary>Returns the property in C#, without namespaces.</summary>
    public override string ToString() => $"{Type.ToShortText()} {Name}";
}
