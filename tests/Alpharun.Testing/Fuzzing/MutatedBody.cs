using System.Text;

namespace Alpharun.Testing.Fuzzing;

/// <summary>A body that was changed.</summary>
/// <param name="bytes">Its bytes.</param>
public sealed class MutatedBody(byte[] bytes)
{
    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The same with less in it, from much less to one byte less.</summary>
    public IEnumerable<MutatedBody> Smaller()
    {
        for (var length = Bytes.Length; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= Bytes.Length; start += length)
            {
                yield return new MutatedBody([.. Bytes[..start], .. Bytes[(start + length)..]]);
            }
        }
    }

    /// <summary>What to paste into a test.</summary>
    public override string ToString() => $"{Encoding.UTF8.GetString(Bytes)}{Environment.NewLine}as bytes: {Convert.ToBase64String(Bytes)}";
}
