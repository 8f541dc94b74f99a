using System.Text;

namespace Alpharun.Tests.Bodies;

/// <summary>Bodies whose bytes are unusual: other encodings, and what is no text in any.</summary>
internal static class OddBytes
{
    private const string NotUnicode = "The JSON holds text that is not valid Unicode.";

    private static readonly string Body = Stubs.Interaction("é日本😀");

    /// <summary>All rows.</summary>
    public static IEnumerable<BodyRow> Rows => [.. Bytes(), .. NotText()];

    private static IEnumerable<BodyRow> Bytes()
    {
        yield return Encoded("UTF-8 with a byte order mark", new UTF8Encoding(true), "application/json");
        yield return Encoded("UTF-8 with a byte order mark, and a charset", new UTF8Encoding(true), "application/json; charset=utf-8");
        yield return Encoded("UTF-16 by its charset", new UnicodeEncoding(false, false), "application/json; charset=utf-16");
        yield return Encoded("UTF-16 by its charset, with a byte order mark", new UnicodeEncoding(false, true), "application/json; charset=utf-16");
        yield return Encoded("UTF-16, the larger byte first, by its charset", new UnicodeEncoding(true, true), "application/json; charset=utf-16BE");
        yield return Encoded("UTF-32 by its charset", new UTF32Encoding(false, true), "application/json; charset=utf-32");
        yield return BodyRow.Read("white space around", $" \r\n\t{Body}\r\n ", interaction => interaction.Id, "é日本😀");
        yield return BodyRow.Read("JSON that is called HTML", Body, interaction => interaction.Id, "é日本😀") with { ContentType = "text/html" };

        yield return Encoded("UTF-16 without a charset", new UnicodeEncoding(false, true), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 1 };
        yield return Encoded("UTF-16 without a charset or a byte order mark", new UnicodeEncoding(false, false), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 2 };
        yield return Encoded("UTF-16, the larger byte first, without a charset", new UnicodeEncoding(true, false), "application/json") with { Part = null, Path = "$", Line = 1, BytePosition = 1 };
        yield return BodyRow.Refused("an error after a byte order mark, which does not count", "\uFEFF▸x", "$") with { BytePosition = 1 };
        yield return BodyRow.Refused("two byte order marks", "\uFEFF▸\uFEFF{}", "$") with { BytePosition = 1 };
        yield return BodyRow.Refused("HTML", "▸<!DOCTYPE html>\n<html><body>5ecret</body></html>", "$") with { ContentType = "text/html" };
        yield return BodyRow.Refused("HTML that is called JSON", "▸<!DOCTYPE html>\n<html><body>5ecret</body></html>", "$");
        yield return BodyRow.Refused("UTF-16 that is UTF-8", BodyRow.Here + Body, "$") with { ContentType = "application/json; charset=utf-16", Path = null, Line = null, BytePosition = null, Problem = "character set" };
    }

    // Bytes that are no UTF-8, and escapes that are half of a surrogate pair.
    private static IEnumerable<BodyRow> NotText()
    {
        foreach (var (name, bytes) in new (string, byte[])[]
        {
            ("a byte that is none", [0xFF]), ("too long a spelling", [0xC0, 0x80]), ("half a character", [0xE6, 0x97]), ("a surrogate", [0xED, 0xA0, 0x80]), ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]), ("Latin-1", [0xE9]),
        })
        {
            yield return Bytes(BodyRow.Refused($"{name} in a text", BodyText.With("\"summary\":▸\"a¤b\""), BodyText.InteractionPath + ".summary"), bytes);
            yield return Bytes(BodyRow.Refused($"{name} in a field's value", BodyText.WithField("▸\"¤\""), BodyText.FieldPath), bytes);
            yield return Bytes(BodyRow.Refused($"{name} within a field's odd value", BodyText.WithField("[1,\"¤\"▸]"), BodyText.FieldPath), bytes) with { BytePosition = null };
            yield return Bytes(BodyRow.Refused($"{name} in what is not described", BodyText.With("\"more\":▸\"¤\""), BodyText.InteractionPath + ".more"), bytes);
            yield return Bytes(BodyRow.Refused($"{name} in a name", BodyText.With("\"¤\":▸1"), BodyText.InteractionPath + "['?']"), bytes) with { BytePosition = null };
        }

        foreach (var escape in new[] { "\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\uD83Dx" })
        {
            yield return BodyRow.Refused($"{escape} in a text", BodyText.With($"\"summary\":▸\"{escape}\""), BodyText.InteractionPath + ".summary") with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in a field's value", BodyText.WithField($"▸\"{escape}\""), BodyText.FieldPath) with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in an enum value", BodyText.WithField("1").Replace("\"text\"", $"▸\"{escape}\"", StringComparison.Ordinal), BodyText.FieldPath.Replace("value", "type", StringComparison.Ordinal)) with { Problem = NotUnicode };
            yield return BodyRow.Refused($"{escape} in a name", BodyText.With($"▸\"{escape}\":1"), BodyText.InteractionPath + "['?']") with { Problem = NotUnicode };
            yield return BodyRow.Read($"{escape} in what is not described", BodyText.With($"\"more\":\"{escape}\""), interaction => interaction.AdditionalProperties["more"].Text, $"\"{escape}\"");
            yield return BodyRow.Read($"{escape} within a field's odd value", BodyText.WithField($"[\"{escape}\"]"), interaction => interaction.DataExtractionFields![0].Value.ToJson(), $"[\"{escape}\"]");
        }
    }

    private static BodyRow Encoded(string name, Encoding encoding, string contentType) =>
        new(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(Body)]) { ContentType = contentType, Part = interaction => interaction.Id, Value = "é日本😀" };

    // In the place of the one sign in the body that has a meaning only here.
    private static BodyRow Bytes(BodyRow row, byte[] bytes)
    {
        var sign = "¤"u8;
        var at = row.Body.AsSpan().IndexOf(sign);
        return row with { Body = [.. row.Body[..at], .. bytes, .. row.Body[(at + sign.Length)..]], Problem = NotUnicode };
    }
}
