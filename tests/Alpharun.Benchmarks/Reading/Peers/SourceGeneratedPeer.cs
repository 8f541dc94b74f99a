using System.Text.Json;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads the hand-written classes with code that System.Text.Json generates.</summary>
internal sealed class SourceGeneratedPeer : PlainPeer
{
    public const string PeerName = "Hand-written classes, System.Text.Json source generation";

    public override string Name => PeerName;

    protected override PlainResponse ReadModel(byte[] body) => JsonSerializer.Deserialize(body, PlainJsonContext.Default.PlainResponse)!;
}
