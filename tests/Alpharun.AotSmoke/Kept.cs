using System.Text.Json.Serialization;

namespace Alpharun.AotSmoke;

/// <summary>What a user might keep of a call.</summary>
internal sealed record Kept(DateTimeOffset At, CustomerInteraction Interaction);

[JsonSerializable(typeof(Kept))]
internal sealed partial class KeptContext : JsonSerializerContext;
