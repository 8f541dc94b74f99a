using System.Text.Json;
using System.Text.Json.Serialization;
using Alpharun.Benchmarks.Reading.Peers.Generated.SystemTextJson;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>
/// Reads a body with the code that NSwag generates for System.Text.Json. This code represents the union as a string, and
/// System.Text.Json does not read a number or a boolean into a string. Without a converter, it cannot read the published example.
/// This peer has the converter that users of NSwag have to write.
/// </summary>
internal sealed class NSwagSystemTextJsonPeer : Peer<Response>
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new LenientText() } };

    public override string Name => "NSwag, System.Text.Json, with a hand-written converter";

    protected override Response ReadModel(byte[] body) => JsonSerializer.Deserialize<Response>(body, Options)!;

    protected override IEnumerable<string> Tell(Response response)
    {
        var interaction = response.Data.Customer_interaction;
        return
        [
            Told.Interaction(interaction.Id, interaction.Summary),
            Told.Teammate(interaction.Teammate.Id.ToString(), interaction.Teammate.Email),
            .. interaction.Data_extraction_fields.Select(field => Told.Field(field.Key, field.Name, field.Type.ToString(), field.Value)),
            Told.Account(interaction.Account.Id, interaction.Account.Ext_id),
            .. interaction.Contacts.SelectMany(contact => contact.Custom_fields
                .Select(field => Told.Field(field.Key, field.Name, field.Type.ToString(), field.Value))
                .Prepend(Told.Contact(contact.Id, contact.First_name, contact.Last_name, contact.Email, contact.Phone_number, contact.Ext_id))),
        ];
    }

    private sealed class LenientText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString();
            }

            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.GetRawText();
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
