using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Whether one side understands what the other sends: the client a new API's responses, or the API an old client's requests.</summary>
/// <param name="reader">The surface of the document that the reader keeps to.</param>
/// <param name="writer">The surface of the document that the writer keeps to.</param>
/// <param name="isSame">Whether a type of the reader and one of the writer are the same, so that they are compared elsewhere.</param>
/// <param name="isClient">Whether the reader is the client, which takes more than its document says.</param>
internal sealed class WireReading(ClientSurface reader, ClientSurface writer, Func<string, string, bool> isSame, bool isClient)
{
    private readonly HashSet<(string, string)> _open = [];
    private readonly HashSet<(string, string)> _unreadable = [];

    /// <summary>Whether all that may be written can be read.</summary>
    /// <param name="read">What the reader expects.</param>
    /// <param name="written">What the writer may send.</param>
    /// <param name="isText">Whether it travels as text, in which everything can be said.</param>
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
            // What is being looked at already holds where it leads back to itself.
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
