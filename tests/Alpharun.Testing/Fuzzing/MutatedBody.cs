using System.Text;

namespace Alpharun.Testing.Fuzzing;

/// <summary>A body with random changes.</summary>
/// <param name="bytes">The bytes of the body.</param>
public sealed class MutatedBody(byte[] bytes)
{
    /// <summary>The bytes of the body.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Gets the body with parts removed, from large parts to single bytes.</summary>
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

    /// <summary>Gets the body as text and as Base64, to paste into a test.</summary>
    public override string ToString() => $"{Encoding.UTF8.GetString(Bytes)}{Environment.NewLine}as bytes: {Convert.ToBase64String(Bytes)}";
}
