using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Generates random texts, numbers and JSON.</summary>
internal static class AnyJson
{
    /// <summary>A part of every text except the empty one. Error messages must not contain it.</summary>
    public const string Secret = "5ecret";

    private static readonly string[] UnusualTexts =
    [
        "5", "-0", "true", "null", "2025-01-31T09:30:00.000+05:30", "\"", "\\", "\\u0041", "/", "\0\b\t\n\f\r\u001F\u007F", "é日本", "😀", "\u2028\u2029",
        "\uFEFF", "\uFFFD", "\uFFFF", "<a href='&amp;'>", "{}", "[", "//", new('x', 300),
    ];

    /// <summary>Generates texts, including the empty text.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (1, Gen.Constant(string.Empty)),
        (9, Gen.Frequency(
            (3, Gen.Elements("a", "some words ", "customer-")),
            (2, Gen.Elements(UnusualTexts)),
            (1, Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(rune => new Rune(rune).ToString()).ListOf().Select(string.Concat)))
            .Select(text => text + Secret)));

    /// <summary>Generates names that no document describes.</summary>
    public static Gen<string> Name { get; } = Text.Select(text => text + Secret);

    /// <summary>Generates JSON numbers.</summary>
    public static Gen<string> Number { get; } = Gen.Frequency(
        (5, from digits in Digits(1, 12) from fraction in Digits(0, 6) select Spelled(digits, fraction)),
        (1, from digits in Digits(1, 40) from fraction in Digits(0, 40) select Spelled(digits, fraction)),
        (1, from digits in Digits(1, 4) from exponent in Gen.Choose(-400, 400) select string.Create(CultureInfo.InvariantCulture, $"{Spelled(digits, "")}e{exponent}")),
        (1, Gen.Elements("0", "0.0", "1.10", "1E+2", "1e400", "1e-400", "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e99999999999")))
        .Zip(Gen.Elements("", "", "-"), (number, sign) => sign + number);

    /// <summary>Generates JSON values with random white space.</summary>
    public static Gen<string> Value { get; } = Of(levels: 3);

    /// <summary>Generates JSON objects and arrays.</summary>
    public static Gen<string> Structure { get; } = StructureOf(levels: 2);

    private static Gen<string> Of(int levels)
    {
        var scalar = Gen.OneOf(Number, Text.Select(Quoted), Gen.Elements("null", "true", "false", "\"\\u0041\\/\\u00e9\""));
        return levels == 0 ? scalar : Gen.Frequency((3, scalar), (1, StructureOf(levels - 1)));
    }

    private static Gen<string> StructureOf(int levels)
    {
        var space = Gen.Frequency((5, Gen.Constant("")), (1, Gen.Elements(" ", "\n\t", "\r\n")));
        var item = Of(levels).Zip(space, (value, blank) => value + blank);
        var member = Name.Zip(item, (name, value) => $"{Quoted(name)}:{value}");
        var count = Gen.Choose(0, 3);
        return space.Zip(Gen.OneOf(
            count.SelectMany(each => item.ListOf(each)).Select(items => $"{string.Join(',', items)}]").Select(text => "[" + text),
            count.SelectMany(each => member.ListOf(each)).Select(members => "{" + string.Join(',', members) + "}")), (blank, text) => text[0] + blank + text[1..]);
    }

    private static Gen<string> Digits(int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => Gen.Elements("0123456789".ToCharArray()).ArrayOf(count)).Select(digits => new string(digits));

    private static string Spelled(string digits, string fraction)
    {
        var whole = digits.TrimStart('0');
        return (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
