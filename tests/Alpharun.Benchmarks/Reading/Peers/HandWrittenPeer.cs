using System.Text.Json;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads the hand-written classes token by token with <see cref="Utf8JsonReader"/>: the fastest code that one could write by hand.</summary>
internal sealed class HandWrittenPeer : PlainPeer
{
    private delegate T Reading<out T>(ref Utf8JsonReader reader);

    public override string Name => "Hand-written classes, hand-written Utf8JsonReader code";

    protected override PlainResponse ReadModel(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        var response = new PlainResponse();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                response.Data = reader.TokenType == JsonTokenType.Null ? null : ReadData(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return response;
    }

    private static PlainData ReadData(ref Utf8JsonReader reader)
    {
        var data = new PlainData();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("customer_interaction"u8))
            {
                reader.Read();
                data.CustomerInteraction = reader.TokenType == JsonTokenType.Null ? null : ReadInteraction(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return data;
    }

    private static PlainInteraction ReadInteraction(ref Utf8JsonReader reader)
    {
        var interaction = new PlainInteraction();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                interaction.Id = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("teammate"u8))
            {
                reader.Read();
                interaction.Teammate = reader.TokenType == JsonTokenType.Null ? null : ReadTeammate(ref reader);
            }
            else if (reader.ValueTextEquals("summary"u8))
            {
                interaction.Summary = Text(ref reader);
            }
            else if (reader.ValueTextEquals("data_extraction_fields"u8))
            {
                interaction.DataExtractionFields = List(ref reader, ReadField);
            }
            else if (reader.ValueTextEquals("account"u8))
            {
                reader.Read();
                interaction.Account = ReadAccount(ref reader);
            }
            else if (reader.ValueTextEquals("contacts"u8))
            {
                interaction.Contacts = List(ref reader, ReadContact);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return interaction;
    }

    private static PlainTeammate ReadTeammate(ref Utf8JsonReader reader)
    {
        var teammate = new PlainTeammate();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                teammate.Id = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                teammate.Email = Text(ref reader)!;
            }
            else
            {
                Skip(ref reader);
            }
        }

        return teammate;
    }

    private static PlainAccount ReadAccount(ref Utf8JsonReader reader)
    {
        var account = new PlainAccount();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                account.Id = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("ext_id"u8))
            {
                account.ExtId = Text(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return account;
    }

    private static PlainContact ReadContact(ref Utf8JsonReader reader)
    {
        var contact = new PlainContact();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                contact.Id = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("first_name"u8))
            {
                contact.FirstName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("last_name"u8))
            {
                contact.LastName = Text(ref reader);
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                contact.Email = Text(ref reader);
            }
            else if (reader.ValueTextEquals("phone_number"u8))
            {
                contact.PhoneNumber = Text(ref reader);
            }
            else if (reader.ValueTextEquals("ext_id"u8))
            {
                contact.ExtId = Text(ref reader);
            }
            else if (reader.ValueTextEquals("custom_fields"u8))
            {
                contact.CustomFields = List(ref reader, ReadField);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return contact;
    }

    private static PlainField ReadField(ref Utf8JsonReader reader)
    {
        var field = new PlainField();
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals("key"u8))
            {
                field.Key = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                field.Name = Text(ref reader)!;
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                field.Type = ReadType(ref reader);
            }
            else if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                field.Value = PlainValue.Read(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return field;
    }

    private static PlainFieldType ReadType(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("text"u8) ? PlainFieldType.Text
        : reader.ValueTextEquals("date_and_time"u8) ? PlainFieldType.DateAndTime
        : reader.ValueTextEquals("number"u8) ? PlainFieldType.Number
        : reader.ValueTextEquals("boolean"u8) ? PlainFieldType.Boolean
        : throw new JsonException();

    private static List<T>? List<T>(ref Utf8JsonReader reader, Reading<T> read)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(read(ref reader));
        }

        return list;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
