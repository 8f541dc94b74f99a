using System.Text.Json;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>Reads all tokens without creating objects. This is the lower bound for all peers.</summary>
internal sealed class ScanPeer : Peer
{
    public override string Name => "Utf8JsonReader, without creating objects (lower bound)";

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
