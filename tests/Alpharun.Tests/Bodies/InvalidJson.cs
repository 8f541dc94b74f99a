namespace Alpharun.Tests.Bodies;

/// <summary>Bodies that are not valid JSON. The mark shows the position of the error.</summary>
internal static class InvalidJson
{
    private const string Interaction = BodyText.InteractionPath;
    private const string Start = "{\"data\":{\"customer_interaction\":{";

    // In place of a scalar value.
    private static readonly string[] Values =
    [
        // Numbers.
        "0▸1", "0▸0", "-▸", "-▸a", "-0▸1", "1.▸", "1.▸e5", "▸.5", "▸+1", "1e▸", "1e+▸", "1e▸.5", "1.2▸.3", "0▸x1F", "1▸_000", "▸NaN", "-▸NaN", "▸Infinity", "-▸Infinity",

        // Literals.
        "nul▸", "nul▸L", "▸True", "▸None", "▸undefined", "tru▸", "t▸depth", "fals▸", "▸yes", "▸",

        // Texts.
        "▸'x'", "▸`x`", "▸“x”", "\"▸\t\"", "\"▸\n\"", "\"▸\0\"", "\"a\\▸x\"", "\"\\▸'\"", "\"\\u12▸\"", "\"\\u12▸G4\"", "\"a\" ▸\"b\"", "\"a\"▸\"b\"", "\"x\" ▸+ \"y\"",

        // Comments.
        "▸/* x */null", "null▸/* x */", "▸//x\nnull", "null▸//x", "▸# x",

        // Unexpected characters.
        "▸]", "▸}", "▸:", "▸,", "▸@", "▸<p>", "▸\0", "▸\u00A0null", "▸\uFEFFnull", "▸\vnull", "▸\u2028null",
    ];

    // In place of an array or object, with the path in it.
    private static readonly (string Value, string Path)[] Structures =
    [
        ("true▸e", ""), ("1 ▸2", ""), ("null ▸null", ""),
        ("[▸", "[0]"), ("[▸,1]", "[0]"), ("[▸}", "[0]"), ("[1 ▸2]", "[0]"), ("[1▸;2]", "[0]"), ("[1,▸]", "[1]"), ("[1,▸,2]", "[1]"), ("[[1],[2,▸x]]", "[1][1]"),
        ("{▸", ""), ("{▸,}", ""), ("{▸]", ""), ("{▸a:1}", ""), ("{▸1:1}", ""), ("{▸'a':1}", ""), ("{▸null:1}", ""), ("{\"a\"▸", ""), ("{\"a\"▸}", ""), ("{\"a\" ▸1}", ""), ("{\"a\"▸=1}", ""),
        ("{\"a\":▸", ".a"), ("{\"a\":▸}", ".a"), ("{\"a\":1 ▸\"b\":2}", ".a"), ("{\"a\":1,▸}", ".a"), ("{\"a\":1,▸,}", ".a"), ("{\"a\":[1,{\"b\":▸x}]}", ".a[1].b"),
        ("{\"a b\":[▸x]}", "['a b'][0]"), ("{\"it's\":▸x}", "['it\\'s']"), ("{\"\\u0061\":▸x}", ".a"), ("{\"\":▸x}", "['']"),
    ];

    // Truncated after each kind of token.
    private static readonly (string Body, string Path)[] Truncated =
    [
        ("{▸", "$"), ("{\"dat▸", "$"), ("{\"data\"▸", "$"), ("{\"data\":▸", "$.data"), ("{\"data\": ▸", "$.data"), ("{\"data\":{\"customer_interaction\":{▸", Interaction),
        (Start + "\"id\":▸", Interaction + ".id"), (Start + "\"id\":\"body-5ec▸", Interaction + ".id"), (Start + "\"id\":\"\\▸", Interaction + ".id"), (Start + "\"id\":\"\\u00▸", Interaction + ".id"),
        (Start + "\"x\":1▸", Interaction + ".x"), (Start + "\"x\":1.▸", Interaction + ".x"), (Start + "\"x\":-▸", Interaction + ".x"), (Start + "\"x\":tr▸", Interaction + ".x"), (Start + "\"x\":null▸", Interaction + ".x"),
        (Start + "\"contacts\":[▸", Interaction + ".contacts[0]"), (Start + "\"contacts\":[{\"id\":\"5ecret\"}▸", Interaction + ".contacts[0]"), (Start + "\"contacts\":[{\"id\":\"5ecret\"}▸,", Interaction + ".contacts[1]"),
        (Start + "\"contacts\":[]▸", Interaction + ".contacts"), (Stubs.Interaction("body-5ecret")[..^1] + "▸", "$.data"), (Stubs.Interaction("body-5ecret")[..^2] + "▸", Interaction),
    ];

    private static readonly (string Body, string Path)[] Whole =
    [
        ("▸<html><body>5ecret</body></html>", "$"), ("▸", "$"), (" \r\n\t ▸", "$"), ("▸body-5ecret", "$"), ("▸]", "$"), ("▸}", "$"), ("▸,", "$"), ("▸\u00EF\u00BB\u00BF{}", "$"),
        (Stubs.Interaction("body-5ecret") + "▸5ecret", "$"), (Stubs.Interaction() + "▸}", "$"), (Stubs.Interaction() + "\n▸" + Stubs.Interaction(), "$"), (Stubs.Interaction() + "▸\0", "$"),
        (Stubs.Interaction() + "▸,", "$"), (Stubs.Interaction() + " ▸// 5ecret", "$"), ("▸)]}',\n" + Stubs.Interaction(), "$"), ("▸callback(" + Stubs.Interaction() + ")", "$"),
    ];

    /// <summary>The test cases.</summary>
    public static IEnumerable<BodyRow> Rows =>
    [
        .. from value in Values
           from property in new[] { "summary", "more" }
           select BodyRow.Refused($"{Shown(value)} as {property}", BodyText.With($"\"{property}\":{value}"), $"{Interaction}.{property}"),
        .. from value in Values
           select BodyRow.Refused($"{Shown(value)} as a field value", BodyText.WithField(value), BodyText.FieldPath),
        .. from each in Structures
           select BodyRow.Refused($"{Shown(each.Value)} as an unknown property", BodyText.With($"\"more\":{each.Value}"), $"{Interaction}.more{each.Path}"),
        .. from each in Structures
           select BodyRow.Refused($"{Shown(each.Value)} as a field value", BodyText.WithField(each.Value), BodyText.FieldPath + each.Path),
        .. from each in Truncated
           select BodyRow.Refused($"truncated after {Shown(each.Body)}", each.Body, each.Path),
        .. from each in Whole
           select BodyRow.Refused(each.Body.Length < 40 ? $"only {Shown(each.Body)}" : $"{Shown(each.Body[..10])} … {Shown(each.Body[^20..])}", each.Body, each.Path)
               with { Problem = string.IsNullOrWhiteSpace(each.Body.Replace("▸", "", StringComparison.Ordinal)) ? "The JSON is empty." : "The JSON is not valid." },
    ];

    private static string Shown(string text) => System.Text.Json.JsonSerializer.Serialize(text, BodyText.Plain)[1..^1];
}
