using System.Text;

namespace Alpharun.Tests.Bodies;

/// <summary>Bodies with other encodings, and with invalid text.</summary>
internal static class UnusualEncodings
{
    private const string NotUnicode = "The JSON contains text that is not valid Unicode.";

    private static readonly string Body = Stubs.Interaction("é日本😀");

    /// <summary>The test cases.</summary>
    public static IEnumerable<BodyRow> Rows => [.. Bytes(), .. InvalidText()];

    private static IEnumerable<BodyRow> Bytes()
    {
        yield return Encoded("UTF-8 with a byte order mark", new UTF8Encoding(true), "application/json");
        yield return Encoded("UTF-8 with a byte order mark and a charset", new UTF8Encoding(true), "application/json; charset=utf-8");
        yield return Encoded("UTF-16 with a charset", new UnicodeEncoding(false, false), "application/json; charset=utf-16");
        yield return Encoded("UTF-16 with a charset and a byte order mark", new UnicodeEncoding(false, true), "application/json; charset=utf-16");
        yield return Encoded("big-endian UTF-16 with a charset", new UnicodeEncoding(true, true), "application/json; charset=utf-16BE");
        yield return Encoded("UTF-32 with a charset", new UTF32Encoding(false, true), "application/json; charset=utf-32");
        yield return BodyRow.Read("surrounding white space", $" \r\n\t{Body}\r\n ", interaction => interaction.Id, "é日本😀");
        yield return BodyRow.Read("JSON with the media type of HTML", Body, interaction => interaction.Id, "é日本😀") with { ContentType = "text/html" };

        yield return Encoded("UTF-16 without a charset", new UnicodeEncoding(false, true), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 1 };
        yield return Encoded("UTF-16 without a charset or a byte order mark", new UnicodeEncoding(false, false), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 2 };
        yield return Encoded("big-endian UTF-16 without a charset", new UnicodeEncoding(true, false), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 1 };
        yield return BodyRow.Refused("an error after a byte order mark, which is not counted", "\uFEFF▸x", "$") with { BytePosition = 1 };
        yield return BodyRow.Refused("two byte order marks", "\uFEFF▸\uFEFF{}", "$") with { BytePosition = 1 };
        yield return BodyRow.Refused("HTML", "▸<!DOCTYPE html>\n<html><body>5ecret</body></html>", "$") with { ContentType = "text/html" };
        yield return BodyRow.Refused("HTML with the media type of JSON", "▸<!DOCTYPE html>\n<html><body>5ecret</body></html>", "$");
        yield return BodyRow.Refused("UTF-8 with the charset of UTF-16", BodyRow.Here + Body, "$") with { ContentType = "application/json; charset=utf-16", Path = null, Line = null, BytePosition = null, Problem = "character set" };
    }

    // Invalid UTF-8, and escape sequences that are unpaired surrogates.
    private static IEnumerable<BodyRow> InvalidText()
    {
        foreach (var (name, bytes) in new (string, byte[])[]
        {
            ("an invalid byte", [0xFF]), ("an overlong encoding", [0xC0, 0x80]), ("an incomplete character", [0xE6, 0x97]), ("an encoded surrogate", [0xED, 0xA0, 0x80]), ("a code point beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("Latin-1", [0xE9]),
        })
        {
            yield return Bytes(BodyRow.Refused($"{name} in a text", BodyText.With("\"summary\":▸\"a¤b\""), BodyText.InteractionPath + ".summary"), bytes);
            yield return Bytes(BodyRow.Refused($"{name} in a field value", BodyText.WithField("▸\"¤\""), BodyText.FieldPath), bytes);
            yield return Bytes(BodyRow.Refused($"{name} in an array as a field value", BodyText.WithField("[1,\"¤\"▸]"), BodyText.FieldPath), bytes) with { BytePosition = null };
            yield return Bytes(BodyRow.Refused($"{name} in an unknown property", BodyText.With("\"more\":▸\"¤\""), BodyText.InteractionPath + ".more"), bytes);
            yield return Bytes(BodyRow.Refused($"{name} in a name", BodyText.With("\"¤\":▸1"), BodyText.InteractionPath + "['?']"), bytes) with { BytePosition = null };
        }

        foreach (var escape in new[] { "\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\uD83Dx" })
        {
            yield return BodyRow.Refused($"{escape} in a text", BodyText.With($"\"summary\":▸\"{escape}\""), BodyText.InteractionPath + ".summary") with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in a field value", BodyText.WithField($"▸\"{escape}\""), BodyText.FieldPath) with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in an enum value", BodyText.WithField("1").Replace("\"text\"", $"▸\"{escape}\"", StringComparison.Ordinal), BodyText.FieldPath.Replace("value", "type", StringComparison.Ordinal)) with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in a name", BodyText.With($"▸\"{escape}\":1"), BodyText.InteractionPath + "['?']") with { Problem = NotUnicode };
            yield return BodyRow.Read($"{escape} in an unknown property", BodyText.With($"\"more\":\"{escape}\""), interaction => interaction.AdditionalProperties["more"].Text, $"\"{escape}\"");
            yield return BodyRow.Read($"{escape} in an array as a field value", BodyText.WithField($"[\"{escape}\"]"), interaction => interaction.DataExtractionFields![0].Value.ToJson(), $"[\"{escape}\"]");
        }
    }

    private static BodyRow Encoded(string name, Encoding encoding, string contentType) =>
        new(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(Body)]) { ContentType = contentType, Part = interaction => interaction.Id, Value = "é日本😀" };

    // Replaces the placeholder ¤ with the bytes.
    private static BodyRow Bytes(BodyRow row, byte[] bytes)
    {
        var placeholder = "¤"u8;
        var at = row.Body.AsSpan().IndexOf(placeholder);
        return row with { Body = [.. row.Body[..at], .. bytes, .. row.Body[(at + placeholder.Length)..]], Problem = NotUnicode };
    }
}
