using System.Text.Json.Serialization;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Hand-written models: classes with settable properties, an enum, and a struct for the union.</summary>
internal sealed class PlainResponse
{
    public PlainData? Data { get; set; }
}

internal sealed class PlainData
{
    public PlainInteraction? CustomerInteraction { get; set; }
}

internal sealed class PlainInteraction
{
    public string Id { get; set; } = string.Empty;

    public PlainTeammate? Teammate { get; set; }

    public string? Summary { get; set; }

    public List<PlainField>? DataExtractionFields { get; set; }

    public PlainAccount? Account { get; set; }

    public List<PlainContact>? Contacts { get; set; }
}

internal sealed class PlainTeammate
{
    public string Id { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;
}

internal sealed class PlainAccount
{
    public string Id { get; set; } = string.Empty;

    public string? ExtId { get; set; }
}

internal sealed class PlainContact
{
    public string Id { get; set; } = string.Empty;

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Email { get; set; }

    public string? PhoneNumber { get; set; }

    public string? ExtId { get; set; }

    public List<PlainField>? CustomFields { get; set; }
}

internal sealed class PlainField
{
    public string Key { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public PlainFieldType Type { get; set; }

    public PlainValue Value { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<PlainFieldType>))]
internal enum PlainFieldType
{
    [JsonStringEnumMemberName("text")]
    Text,

    [JsonStringEnumMemberName("date_and_time")]
    DateAndTime,

    [JsonStringEnumMemberName("number")]
    Number,

    [JsonStringEnumMemberName("boolean")]
    Boolean,
}
