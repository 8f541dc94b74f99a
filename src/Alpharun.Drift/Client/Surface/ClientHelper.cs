namespace Alpharun.Drift.Client.Surface;

/// <summary>A property beside a member that reads its text as what its format promises.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The property's type.</param>
public sealed record ClientHelper(string Name, TypeExpression Type)
{
    /// <summary>The property in C#, without namespaces.</summary>
    public override string ToString() => $"{Type.ToShortText()} {Name}";
}
