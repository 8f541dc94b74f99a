using Alpharun.Benchmarks.Reading.Peers.Generated.NewtonsoftJson;
using Newtonsoft.Json;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads a body as NSwag does with its default settings, with Newtonsoft.Json. The code is that of NSwag's <c>ReadObjectResponseAsync</c>.</summary>
internal sealed class NSwagNewtonsoftPeer : Peer<Response>
{
    public const string PeerName = "NSwag with default settings, Newtonsoft.Json";

    private static readonly JsonSerializerSettings Settings = new();

    public override string Name => PeerName;

    protected override Response ReadModel(byte[] body)
    {
        using var responseStream = new MemoryStream(body);
        using var streamReader = new StreamReader(responseStream);
        using var jsonTextReader = new JsonTextReader(streamReader);
        var serializer = JsonSerializer.Create(Settings);
        return serializer.Deserialize<Response>(jsonTextReader)!;
    }

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
}
