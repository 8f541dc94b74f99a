using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>Creates texts that a schema allows. A <c>pattern</c> is ignored.</summary>
internal static class TextExample
{
    private const string AnyText = "string";
    private const int MaxLength = 10_000;

    /// <summary>Returns a fixed text for a known format, otherwise a text of an allowed length.</summary>
    public static string Of(MapNode schema) => OfFormat(schema.Text("format")) ?? OfLength(schema);

    private static string? OfFormat(string? format) => format switch
    {
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "date" => "2024-01-15",
        "date-time" => "2024-01-15T09:30:00Z",
        "time" => "09:30:00Z",
        "duration" => "PT30M",
        "email" or "idn-email" => "user@example.com",
        "uri" or "url" or "iri" or "uri-reference" or "iri-reference" => "https://example.com/",
        "uri-template" => "https://example.com/{id}",
        "hostname" or "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "c3RyaW5n",
        "json-pointer" => "/example",
        "relative-json-pointer" => "0",
        "regex" => ".*",
        _ => null,
    };

    private static string OfLength(MapNode schema)
    {
        var min = Math.Min(Length(schema, "minLength") ?? 0, MaxLength);
        var length = Math.Min(Math.Max(min, AnyText.Length), Length(schema, "maxLength") ?? MaxLength);
        return string.Concat(Enumerable.Repeat(AnyText, (length / AnyText.Length) + 1))[..length];
    }

    private static int? Length(MapNode schema, string key) =>
        int.TryParse(schema.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
}
