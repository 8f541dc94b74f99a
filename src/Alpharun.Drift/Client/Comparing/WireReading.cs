using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Determines whether one side can read the values that the other side sends: the old client the responses of the new API, or the new API the requests of the old client.</summary>
/// <param name="reader">The surface of the reader.</param>
/// <param name="writer">The surface of the writer.</param>
/// <param name="isSame">Determines whether a type of the reader matches a type of the writer. Matching types are compared separately.</param>
/// <param name="isClient">Whether the reader is the client, which accepts more values than its document describes.</param>
internal sealed class WireReading(ClientSurface reader, ClientSurface writer, Func<string, string, bool> isSame, bool isClient)
{
    private readonly HashSet<(string, string)> _open = [];
    private readonly HashSet<(string, string)> _unreadable = [];

    /// <summary>Determines whether all values that can be written can be read.</summary>
    /// <param name="read">The shape that the reader expects.</param>
    /// <param name="written">The shape that the writer sends.</param>
    /// <param name="isText">Whether values are sent as text, which can represent every scalar.</param>
    public bool Reads(WireShape read, WireShape written, bool isText = false)
    {
        if (isClient && read.Kind is WireKind.Nothing or WireKind.Binary)
        {
            return true;
        }

        return (read.AllowsNull || !written.AllowsNull) && (read.Kind, written.Kind) switch
        {
            (_, WireKind.Nothing or WireKind.Binary) => read.Kind == written.Kind,
            (WireKind.Any, _) => true,
            (WireKind.Scalar, _) => isClient || IsScalar(written),
            (WireKind.List, WireKind.List) or (WireKind.Dictionary, WireKind.Dictionary) => Reads(read.Item!, written.Item!, isText),
            (WireKind.Model, WireKind.Model) => ReadsModel(read.Model!, written.Model!),
            (WireKind.Model, WireKind.Text) => isClient && IsEnum(reader, read),
            (WireKind.Text, WireKind.Model) => IsEnum(writer, written),
            (WireKind.Text, _) when isText => IsScalar(written),
            (WireKind.Int64, WireKind.Int32) or (WireKind.Number, WireKind.Int32 or WireKind.Int64) => true,
            var (one, other) => one == other,
        };
    }

    private static bool IsEnum(ClientSurface surface, WireShape shape) => shape.Kind == WireKind.Model && surface.Types[shape.Model!].IsEnum;

    private bool IsScalar(WireShape written) =>
        written.Kind is WireKind.Text or WireKind.Boolean or WireKind.Int32 or WireKind.Int64 or WireKind.Number or WireKind.Scalar || IsEnum(writer, written);

    private bool ReadsModel(string readName, string writtenName)
    {
        var (read, written) = (reader.Types[readName], writer.Types[writtenName]);
        if (isSame(readName, writtenName))
        {
            return true;
        }

        if (read.IsEnum || written.IsEnum)
        {
            return read.IsEnum && written.IsEnum && (isClient || written.Values.All(value => read.Values.Any(known => known.Text == value.Text)));
        }

        var pair = (readName, writtenName);
        if (_unreadable.Contains(pair) || !_open.Add(pair))
        {
            // In a recursive type, a pair that is being compared counts as readable.
            return !_unreadable.Contains(pair);
        }

        var reads = read.Members.All(member => ReadsMember(member, written));
        _open.Remove(pair);
        if (!reads)
        {
            _unreadable.Add(pair);
        }

        return reads;
    }

    private bool ReadsMember(ClientMember member, ClientType written)
    {
        var sent = written.Members.FirstOrDefault(other => other.JsonName == member.JsonName);
        return sent is null
            ? !member.IsRequired
            : (sent.IsRequired || !member.IsRequired) && Reads(isClient ? WireShape.ReadOf(member) : WireShape.WrittenOf(member), WireShape.WrittenOf(sent));
    }
}
