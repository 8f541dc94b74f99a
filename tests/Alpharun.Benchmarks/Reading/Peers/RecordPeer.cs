using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads records with a <see cref="JsonElement"/> for the union, with code that System.Text.Json generates.</summary>
internal sealed class RecordPeer : Peer<RecordResponse>
{
    public override string Name => "Records and JsonElement, System.Text.Json source generation";

    protected override RecordResponse ReadModel(byte[] body) => JsonSerializer.Deserialize(body, RecordJsonContext.Default.RecordResponse)!;

    protected override IEnumerable<string> Tell(RecordResponse response)
    {
        var interaction = response.Data!.CustomerInteraction!;
        return
        [
            Told.Interaction(interaction.Id, interaction.Summary),
            Told.Teammate(interaction.Teammate?.Id, interaction.Teammate?.Email),
            .. interaction.DataExtractionFields!.Select(Tell),
            Told.Account(interaction.Account.Id, interaction.Account.ExtId),
            .. interaction.Contacts.SelectMany(contact => contact.CustomFields!.Select(Tell)
                .Prepend(Told.Contact(contact.Id, contact.FirstName, contact.LastName, contact.Email, contact.PhoneNumber, contact.ExtId))),
        ];
    }

    private static string Tell(RecordField field) =>
        Told.Field(field.Key, field.Name, field.Type, field.Value.ValueKind == JsonValueKind.Null ? null : field.Value.ToString());
}

internal sealed record RecordResponse(RecordData? Data);

internal sealed record RecordData(RecordInteraction? CustomerInteraction);

internal sealed record RecordInteraction(
    string Id,
    RecordTeammate? Teammate,
    string? Summary,
    IReadOnlyList<RecordField>? DataExtractionFields,
    RecordAccount Account,
    IReadOnlyList<RecordContact> Contacts);

internal sealed record RecordTeammate(string Id, string Email);

internal sealed record RecordAccount(string Id, string? ExtId);

internal sealed record RecordContact(
    string Id,
    string? FirstName,
    string? LastName,
    string? Email,
    string? PhoneNumber,
    string? ExtId,
    IReadOnlyList<RecordField>? CustomFields);

internal sealed record RecordField(string Key, string Name, string Type, JsonElement Value);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RecordResponse))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
