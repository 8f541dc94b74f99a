namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>What a peer tells of what it read, a line each.</summary>
internal static class Told
{
    public static string Interaction(string id, string? summary) => $"interaction {id}: {summary}";

    public static string Teammate(string? id, string? email) => $"teammate {id} {email}";

    public static string Account(string id, string? extId) => $"account {id} {extId}";

    public static string Contact(string id, string? firstName, string? lastName, string? email, string? phoneNumber, string? extId) =>
        $"contact {id}: {firstName} {lastName}, {email}, {phoneNumber}, {extId}";

    // NSwag makes names of the types that begin with a capital, and of a boolean the text True.
    public static string Field(string key, string name, string type, string? value) =>
        $"field {key}, {name}, {type.ToLowerInvariant()}: {(value is "True" or "False" ? value.ToLowerInvariant() : value)}";
}
