using System.Text.Json.Serialization;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>The code that System.Text.Json generates for the hand-written classes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainResponse))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
