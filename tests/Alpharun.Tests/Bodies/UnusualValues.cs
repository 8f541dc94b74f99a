namespace Alpharun.Tests.Bodies;

/// <summary>Bodies that are valid JSON with unusual values.</summary>
internal static class UnusualValues
{
    // Used as the value of a union, alone and in an array. The numbers keep their spelling.
    private static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "1.10", "5e-1", "1E+2", "1e400", "-1e400", "1e-400", "1e999999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "18446744073709551616", "3.141592653589793238462643383279502884197", "0.1000000000000000000000000000000000000000", "79228162514264337593543950336",
        "1234567890123456789012345678901234567890", new('9', 5_000), "1e" + new string('9', 5_000),
    ];

    private static readonly string[] Dates =
    [
        "2025-01-31", "2025-01-31T09:30:00Z", "2025-01-31T09:30:00.000+05:30", "2025-01-31T09:30:00.1234567890123-08:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:60Z",
        "2025-02-30", "20250131", "31.01.2025", "/Date(1738314600000)/", "09:30", "P1D", "1738314600",
    ];

    /// <summary>The test cases.</summary>
    public static IEnumerable<BodyRow> Rows => [.. Roots(), .. Later(), .. Repeated(), .. Unknown(), .. Values()];

    private static IEnumerable<BodyRow> Roots() =>
        from root in new[] { ("null", "null"), ("[]", "an array"), ("\"body-5ecret\"", "a string"), ("5", "a number"), ("true", "a boolean"), ($"[{Stubs.Interaction()}]", "an array") }
        select BodyRow.Refused($"{root.Item1[..Math.Min(root.Item1.Length, 20)]} alone", "▸" + root.Item1, "$") with { Problem = $"Expected an object, found {root.Item2}." };

    // DocumentedBodies only changes first items.
    private static IEnumerable<BodyRow> Later()
    {
        const string Contacts = BodyText.InteractionPath + ".contacts";
        yield return BodyRow.Refused("a second item that is null", BodyText.With("\"contacts\":[{\"id\":\"5ecret\"},▸null]"), Contacts + "[1]") with { Problem = "Expected an object, found null." };
        yield return BodyRow.Refused("a third item without its id", BodyText.With("\"contacts\":[{\"id\":\"5ecret\"},{\"id\":\"5ecret\"},{▸}]"), Contacts + "[2]") with { Problem = "The required property 'id' is missing." };
        yield return BodyRow.Refused(
            "an error on a later line",
            BodyText.With("\n\"contacts\":[{\"id\":\"é\"},\r\n {\"id\":\"日本😀\",\"custom_fields\":[{\"key\":\"\",\"name\":\"\",\"type\":\"\",\"value\":1},▸5]}]"),
            Contacts + "[1].custom_fields[1]") with { Problem = "Expected an object, found a number." };
    }

    // The last value is used, as in most JSON libraries.
    private static IEnumerable<BodyRow> Repeated()
    {
        yield return BodyRow.Read("a text twice", BodyText.With("\"summary\":\"a\",\"summary\":\"b\""), interaction => interaction.Summary, "b");
        yield return BodyRow.Read("an id twice", BodyText.With("\"id\":\"b\""), interaction => interaction.Id, "b");
        yield return BodyRow.Read("a text and then null", BodyText.With("\"summary\":\"a\",\"summary\":null"), interaction => interaction.Summary, null);
        yield return BodyRow.Read("an unknown property twice", BodyText.With("\"more\":1,\"more\":2"), interaction => interaction.AdditionalProperties["more"].Text, "2");
        yield return BodyRow.Read("a property name in two spellings", BodyText.With("\"summary\":\"a\",\"s\\u0075mmary\":\"b\""), interaction => interaction.Summary, "b");
        yield return BodyRow.Read("the envelope twice", "{\"data\":null," + Stubs.Interaction("b")[1..], interaction => interaction.Id, "b");
        yield return BodyRow.Refused("a text and then a number", BodyText.With("\"summary\":\"a\",\"summary\":▸5"), BodyText.InteractionPath + ".summary") with { Problem = "Expected a string, found a number." };
        yield return BodyRow.Refused("an id and then null", BodyText.With("\"id\":▸null"), BodyText.InteractionPath + ".id") with { Problem = "Expected a string, found null." };
    }

    private static IEnumerable<BodyRow> Unknown()
    {
        foreach (var json in new[] { "null", "1.50", "\"5ecret\"", "{ \"a\" : [ 1.50 ] }", "[]", "\"\\u00e9\\/\"" })
        {
            yield return BodyRow.Read($"{json} as an unknown property", BodyText.With($"\"more\":{json}"), interaction => interaction.AdditionalProperties["more"].Text, json);
        }

        yield return BodyRow.Read("unknown properties at every level", """
            {"a":1,"data":{"b":2,"customer_interaction":{"c":3,"id":"5ecret","account":{"d":4,"id":"5ecret"},"contacts":[{"e":5,"id":"5ecret"}]}}}
            """, interaction => string.Join(' ', interaction.AdditionalProperties.Keys.Concat(interaction.Account.AdditionalProperties.Keys).Concat(interaction.Contacts[0].AdditionalProperties.Keys)), "c d e");
        yield return BodyRow.Read("unusual property names", BodyText.With("\"\":1,\"\\u0000\":2,\"Id\":3,\"__proto__\":4"), interaction => string.Join('|', interaction.AdditionalProperties.Keys), "|\0|Id|__proto__");
        yield return BodyRow.Read("a property name of 100,000 characters", BodyText.With($"\"{new string('n', 100_000)}\":1"), interaction => interaction.AdditionalProperties.Single().Key.Length, 100_000);
        yield return BodyRow.Refused("an error after a property name of 100,000 characters", BodyText.With($"\"{new string('n', 100_000)}\":▸x"), $"{BodyText.InteractionPath}['{new string('n', 100)}…']");
        foreach (var value in new[] { "brand-new", "", "TEXT", " text", "5ecret" })
        {
            yield return BodyRow.Read($"'{value}' as an enum value", BodyText.WithField("1").Replace("\"text\"", $"\"{value}\"", StringComparison.Ordinal), interaction => (interaction.DataExtractionFields![0].Type.Value, interaction.DataExtractionFields[0].Type.IsKnown), (value, false));
        }
    }

    private static IEnumerable<BodyRow> Values()
    {
        foreach (var number in Numbers)
        {
            var name = number.Length < 60 ? number : $"{number[..10]}… of {number.Length} characters";
            yield return BodyRow.Read($"{name} as a field value", BodyText.WithField(number), Field, $"Number {number}");
            yield return BodyRow.Read($"{name} in an array as a field value", BodyText.WithField($"[{number}]"), Field, $"Other [{number}]");
            yield return BodyRow.Read($"{name} as an unknown property", BodyText.With($"\"more\":{number}"), interaction => interaction.AdditionalProperties["more"].Text, number);
        }

        foreach (var date in Dates)
        {
            yield return BodyRow.Read($"'{date}' as a field value", BodyText.WithField($"\"{date}\""), Field, $"Text {date}");
            yield return BodyRow.Read($"'{date}' as a text", BodyText.With($"\"summary\":\"{date}\""), interaction => interaction.Summary, date);
        }

        foreach (var (json, value) in new[] { ("null", "Null null"), ("true", "Boolean true"), ("\"true\"", "Text true"), ("\"\"", "Text "), ("\"\\u0000\\uD83D\\uDE00\"", "Text \0😀"), ("{}", "Other {}"), ("[null]", "Other [null]"), ("{ \"a\" : 1 }", "Other { \"a\" : 1 }") })
        {
            yield return BodyRow.Read($"{json} as a field value", BodyText.WithField(json), Field, value);
        }

        var summary = new string('x', 1_000_000);
        yield return BodyRow.Read("a text of a million characters", BodyText.With($"\"summary\":\"{summary}\""), interaction => interaction.Summary, summary);
    }

    private static string Field(CustomerInteraction interaction) =>
        $"{interaction.DataExtractionFields![0].Value.Kind} {interaction.DataExtractionFields[0].Value}";
}
