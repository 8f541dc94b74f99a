namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>The names that a member of a generated type cannot have.</summary>
internal static class MemberNames
{
    /// <summary>The property that keeps what the document does not describe.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        AdditionalProperties, "Codec", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether a member of a type cannot have a name: C# or the generated code has another use for it.</summary>
    public static bool IsReserved(string name, string type) => name == type || Reserved.Contains(name);
}
