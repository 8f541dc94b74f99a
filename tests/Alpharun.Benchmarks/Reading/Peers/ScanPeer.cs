using System.Text.Json;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>The floor: goes through all tokens and keeps nothing.</summary>
internal sealed class ScanPeer : Peer
{
    public override string Name => "Utf8JsonReader, nothing kept (the floor)";

    public override object Read(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
        }

        return this;
    }

    public override IEnumerable<string> Tell(object interaction) => [];
}
