using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Testing.Fuzzing;

/// <summary>Edge cases for JSON readers.</summary>
internal static class OddJson
{
    /// <summary>Generates replacements for a value. Most are valid JSON values, some only look like one.</summary>
    public static Gen<byte[]> Values { get; } = Of(
        "null", "true", "false", "0", "-0", "1", "1.0", "1e2", "1E+2", "2147483648", "-9223372036854775809", "18446744073709551616", "1e400", "-1e400",
        "1e-400", "1e999999999999", "1.7976931348623157e309", "3.5e38", "0.10000000000000000000000000000000000000000", "79228162514264337593543950336",
        "\"\"", "\"x\"", "\"\\u0000\"", "\"\\uD83D\"", "\"\\uDE00\\uD83D\"", "\"\\ud83d\\ude00\"", "\"\\u00e9\"", "\"\u00e9\u65e5\U0001F600\"",
        "\"2025-01-31T09:30:00+05:30\"", "\"0001-01-01\"", "{}", "[]", "[null]", "[[]]", "{\"\":null}", "{\"a\":1,\"a\":2}", "[1,\"a\",{},[],true,null]",
        "01", "+1", "1.", ".5", "1e", "-", "0x1F", "NaN", "Infinity", "-Infinity", "undefined", "nul", "truetrue", "'x'", "\"\t\"", "\"\\x\"", "\"\\u12\"",
        "\"open", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "[1 2]", "/* x */1", "1// x", "");

    /// <summary>Generates text to insert anywhere.</summary>
    public static Gen<byte[]> Pieces { get; } = Gen.OneOf(
        Of("{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\uD800", "\0", "\n", "\r", "\t", "\u2028", "\uFEFF", "//", "/*", "*/", "#", "'", "-", "+", ".", "e"),
        Gen.Elements<byte[]>([0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0x00]),
        Values);

    private static Gen<byte[]> Of(params string[] texts) => Gen.Elements(texts.Select(System.Text.Encoding.UTF8.GetBytes).ToArray());
}
