using System.Text.Json;

namespace Alpharun.Benchmarks.Reading;

/// <summary>The response bodies of the benchmarks, in UTF-8.</summary>
internal static class Bodies
{
    private const int Contacts = 200;
    private const int Fields = 50;

    /// <summary>The example of the published page, with a UUID for each value that has the format uuid.</summary>
    public static byte[] Small { get; } = ReadExample();

    /// <summary>An interaction with many contacts and fields. The body is deterministic.</summary>
    public static byte[] Large { get; } = MakeLarge();

    private static byte[] ReadExample()
    {
        using var resource = typeof(Bodies).Assembly.GetManifestResourceStream("example.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return [.. bytes.ToArray().AsSpan().TrimEnd((byte)'\n')];
    }

    private static byte[] MakeLarge()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data");
            writer.WriteStartObject("customer_interaction");
            writer.WriteString("id", "interaction123");
            writer.WriteStartObject("teammate");
            writer.WriteString("id", "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10");
            writer.WriteString("email", "jane.smith@example.com");
            writer.WriteEndObject();
            writer.WriteString("summary", "Customer called about a billing discrepancy on their March invoice, and asked that all contacts be told.");
            WriteFields(writer, "data_extraction_fields", Fields);
            writer.WriteStartObject("account");
            writer.WriteString("id", "account123");
            writer.WriteString("ext_id", "ext_account_456");
            writer.WriteEndObject();
            writer.WriteStartArray("contacts");
            for (var number = 0; number < Contacts; number++)
            {
                WriteContact(writer, number);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteContact(Utf8JsonWriter writer, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("id", FormattableString.Invariant($"contact{number}"));
        writer.WriteString("first_name", "John");
        writer.WriteString("last_name", "Doe");
        writer.WriteString("email", FormattableString.Invariant($"john.doe.{number}@example.com"));
        writer.WriteString("phone_number", "1234567890");
        if (number % 3 == 0)
        {
            writer.WriteNull("ext_id");
        }
        else
        {
            writer.WriteString("ext_id", FormattableString.Invariant($"ext_contact_{number}"));
        }

        WriteFields(writer, "custom_fields", 5);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, string name, int count)
    {
        writer.WriteStartArray(name);
        for (var number = 0; number < count; number++)
        {
            writer.WriteStartObject();
            writer.WriteString("key", FormattableString.Invariant($"custom_field_number_{number}"));
            writer.WriteString("name", FormattableString.Invariant($"Custom Field Number {number}"));
            switch (number % 5)
            {
                case 0:
                    writer.WriteString("type", "text");
                    writer.WriteString("value", "preferred by email, then by phone");
                    break;
                case 1:
                    writer.WriteString("type", "number");
                    writer.WriteNumber("value", number + 0.5);
                    break;
                case 2:
                    writer.WriteString("type", "boolean");
                    writer.WriteBoolean("value", true);
                    break;
                case 3:
                    writer.WriteString("type", "date_and_time");
                    writer.WriteString("value", "2026-01-31T09:30:00Z");
                    break;
                default:
                    writer.WriteString("type", "text");
                    writer.WriteNull("value");
                    break;
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
