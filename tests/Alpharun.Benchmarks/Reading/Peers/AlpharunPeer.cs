using Alpharun.Generated;
using Alpharun.Serialization;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads a body with the Alpharun client.</summary>
internal sealed class AlpharunPeer : Peer<GetCustomerInteractionResponse>
{
    public override string Name => "Alpharun";

    protected override GetCustomerInteractionResponse ReadModel(byte[] body) => JsonText.Read<GetCustomerInteractionResponse, GetCustomerInteractionResponse.Codec>(body);

    protected override IEnumerable<string> Tell(GetCustomerInteractionResponse response)
    {
        var interaction = response.Data!.CustomerInteraction!;
        return
        [
            Told.Interaction(interaction.Id, interaction.Summary),
            Told.Teammate(interaction.Teammate?.Id, interaction.Teammate?.Email),
            .. interaction.DataExtractionFields!.Select(field => Told.Field(field.Key, field.Name, field.Type.Value, Text(field.Value))),
            Told.Account(interaction.Account.Id, interaction.Account.ExtId),
            .. interaction.Contacts.SelectMany(contact => contact.CustomFields!
                .Select(field => Told.Field(field.Key, field.Name, field.Type.Value, Text(field.Value)))
                .Prepend(Told.Contact(contact.Id, contact.FirstName, contact.LastName, contact.Email, contact.PhoneNumber, contact.ExtId))),
        ];
    }

    private static string? Text(FieldValue value) => value.IsNull ? null : value.ToString();
}
