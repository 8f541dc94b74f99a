namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>The base class of peers that read into the hand-written classes.</summary>
internal abstract class PlainPeer : Peer<PlainResponse>
{
    protected sealed override IEnumerable<string> Tell(PlainResponse response)
    {
        var interaction = response.Data!.CustomerInteraction!;
        return
        [
            Told.Interaction(interaction.Id, interaction.Summary),
            Told.Teammate(interaction.Teammate?.Id, interaction.Teammate?.Email),
            .. interaction.DataExtractionFields!.Select(Tell),
            Told.Account(interaction.Account!.Id, interaction.Account.ExtId),
            .. interaction.Contacts!.SelectMany(contact => contact.CustomFields!.Select(Tell)
                .Prepend(Told.Contact(contact.Id, contact.FirstName, contact.LastName, contact.Email, contact.PhoneNumber, contact.ExtId))),
        ];
    }

    private static string Tell(PlainField field) => Told.Field(
        field.Key, field.Name, field.Type == PlainFieldType.DateAndTime ? "date_and_time" : field.Type.ToString(), field.Value.ToString());
}
