using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Testing.Fuzzing;

/// <summary>
/// Changes bodies at random: flips, removes, repeats and splices bytes. If a body is valid JSON, changes its values and names as well.
/// </summary>
public static class Mutations
{
    private static readonly Gen<int> Anywhere = Gen.Choose(0, int.MaxValue - 1);

    // Mostly short, because long changes leave little of a body.
    private static readonly Gen<int> Length = Gen.Frequency((4, Gen.Choose(1, 8)), (2, Gen.Choose(1, 60)), (1, Gen.Choose(1, 1_000)));

    private static readonly Gen<Func<byte[], byte[]>> ChangeOfJson = Gen.OneOf(
        from at in Anywhere from value in OddJson.Values select OnJson((body, json) => Replaced(body, Pick(json.Values, at), value)),
        from at in Anywhere from start in Anywhere select OnJson((body, json) => Replaced(body, Pick(json.Values, at), body[Pick(json.Values, start)])),
        from at in Anywhere from start in Anywhere select OnJson((body, json) => Replaced(body, Pick(json.Names, at), body[Pick(json.Names, start)])),
        from at in Anywhere select OnJson((body, json) => Without(body, Pick(json.Members, at))),
        from at in Anywhere from times in Gen.Choose(1, 3) select OnJson((body, json) => Repeated(body, Pick(json.Members, at), times)),
        from at in Anywhere from levels in Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(50, 80))) select OnJson((body, json) => Wrapped(body, Pick(json.Values, at), levels)));

    /// <summary>Generates bodies with one to four changes each.</summary>
    /// <param name="bodies">The generator of bodies. Each result uses two of them: one to change, and one to copy a part from.</param>
    public static Gen<MutatedBody> Of(Gen<byte[]> bodies) =>
        from pair in bodies.Two()
        from count in Gen.Frequency((5, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(3)), (1, Gen.Constant(4)))
        from changes in Change(pair.Item2).ListOf(count)
        select new MutatedBody(changes.Aggregate(pair.Item1, (body, change) => change(body)));

    private static Gen<Func<byte[], byte[]>> Change(byte[] other) => Gen.OneOf(ChangeOfBytes(other), ChangeOfJson);

    private static Gen<Func<byte[], byte[]>> ChangeOfBytes(byte[] other) => Gen.OneOf(
        from at in Anywhere from bit in Gen.Choose(0, 7) select On(body => WithByte(body, at, value => (byte)(value ^ (1 << bit)))),
        from at in Anywhere from value in Gen.Choose(0, 255) select On(body => WithByte(body, at, _ => (byte)value)),
        from at in Anywhere select On(body => body[..(at % (body.Length + 1))]),
        from at in Anywhere select On(body => body[(at % (body.Length + 1))..]),
        from at in Anywhere from length in Length select On(body => Replaced(body, Slice(body, at, length), [])),
        from at in Anywhere from length in Length select On(body => Inserted(body, at, body[Slice(body, at, length)])),
        from at in Anywhere from start in Anywhere from length in Length select On(body => Inserted(body, at, other[Slice(other, start, length)])),
        from at in Anywhere from start in Anywhere select On(body => [.. body[..(at % (body.Length + 1))], .. other[(start % (other.Length + 1))..]]),
        from at in Anywhere from piece in OddJson.Pieces select On(body => Inserted(body, at, piece)));

    private static Func<byte[], byte[]> On(Func<byte[], byte[]> change) => body => body.Length == 0 ? body : change(body);

    // If an earlier change made the JSON invalid, this change does nothing.
    private static Func<byte[], byte[]> OnJson(Func<byte[], JsonSpans, byte[]> change) =>
        body => JsonSpans.Of(body) is { } json ? change(body, json) : body;

    private static byte[] WithByte(byte[] body, int at, Func<byte, byte> change)
    {
        var changed = body.ToArray();
        changed[at % body.Length] = change(changed[at % body.Length]);
        return changed;
    }

    private static byte[] Replaced(byte[] body, Range range, byte[] with) => [.. body[..range.Start], .. with, .. body[range.End..]];

    private static byte[] Inserted(byte[] body, int at, byte[] piece) => Replaced(body, (at % (body.Length + 1))..(at % (body.Length + 1)), piece);

    // Removes an adjacent comma as well, so that the rest is valid JSON.
    private static byte[] Without(byte[] body, Range member)
    {
        var (start, end) = (member.Start.Value, member.End.Value);
        if (end < body.Length && body[end] == ',')
        {
            end++;
        }
        else if (start > 0 && body[start - 1] == ',')
        {
            start--;
        }

        return Replaced(body, start..end, []);
    }

    private static byte[] Repeated(byte[] body, Range member, int times)
    {
        if (member.Equals(default))
        {
            return body;
        }

        byte[] once = [.. body[member], (byte)','];
        return Inserted(body, member.Start.Value, [.. Enumerable.Repeat(once, times).SelectMany(bytes => bytes)]);
    }

    private static byte[] Wrapped(byte[] body, Range value, int levels) =>
        Replaced(body, value, [.. Enumerable.Repeat((byte)'[', levels), .. body[value], .. Enumerable.Repeat((byte)']', levels)]);

    private static Range Slice(byte[] body, int at, int length)
    {
        if (body.Length == 0)
        {
            return default;
        }

        var start = at % body.Length;
        return start..Math.Min(start + length, body.Length);
    }

    // Without ranges, the result is an empty range at the beginning.
    private static Range Pick(IReadOnlyList<Range> ranges, int at) => ranges.Count == 0 ? default : ranges[at % ranges.Count];
}
