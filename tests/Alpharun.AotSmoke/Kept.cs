using System.Text.Json.Serialization;

namespace Alpharun.AotSmoke;

/// <summary>A type of a user's program that contains a model.</summary>
internal sealed record Kept(DateTimeOffset At, CustomerInteraction Interaction);

[JsonSerializable(typeof(Kept))]
internal sealed partial class KeptContext : JsonSerializerContext;
