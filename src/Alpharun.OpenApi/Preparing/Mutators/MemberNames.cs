namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>The reserved names of generated types.</summary>
internal static class MemberNames
{
    /// <summary>The property that holds the JSON properties that the document does not describe.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        AdditionalProperties, "Codec", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether a member of a type cannot have a name, because C# or the generated code uses it.</summary>
    public static bool IsReserved(string name, string type) => name == type || Reserved.Contains(name);
}
