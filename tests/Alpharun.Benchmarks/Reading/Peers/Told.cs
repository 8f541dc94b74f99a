namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Formats the descriptions of objects that a peer has read, with one line for each object.</summary>
internal static class Told
{
    public static string Interaction(string id, string? summary) => $"interaction {id}: {summary}";

    public static string Teammate(string? id, string? email) => $"teammate {id} {email}";

    public static string Account(string id, string? extId) => $"account {id} {extId}";

    public static string Contact(string id, string? firstName, string? lastName, string? email, string? phoneNumber, string? extId) =>
        $"contact {id}: {firstName} {lastName}, {email}, {phoneNumber}, {extId}";

    // The type names of NSwag start with a capital letter, and it converts a boolean to the string True.
    public static string Field(string key, string name, string type, string? value) =>
        $"field {key}, {name}, {type.ToLowerInvariant()}: {(value is "True" or "False" ? value.ToLowerInvariant() : value)}";
}
