using System.Text;
using Alpharun.Benchmarks.Reading;

namespace Alpharun.Benchmarks.Drift;

/// <summary>Recorded responses as JSON lines: the published example, with a deviation in every tenth line. The lines are deterministic.</summary>
internal static class RecordedLines
{
    private const int Different = 1_000;

    private static readonly byte[][] Lines = [.. Enumerable.Range(0, Different).Select(Line)];

    /// <summary>Writes a number of lines. Leaves the stream open.</summary>
    public static async Task WriteAsync(Stream stream, int count)
    {
        var buffered = new BufferedStream(stream, 1 << 16);
        for (var number = 0; number < count; number++)
        {
            buffered.Write(Lines[number % Different]);
        }

        await buffered.FlushAsync();
    }

    /// <summary>Returns a number of lines without line breaks.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(int count) => Enumerable.Range(0, count).Select(number => (ReadOnlyMemory<byte>)Lines[number % Different].AsMemory()[..^1]);

    private static byte[] Line(int number)
    {
        var text = Encoding.UTF8.GetString(Bodies.Small).Replace("abc123", FormattableString.Invariant($"interaction-{number}"), StringComparison.Ordinal);
        text = (number % 40) switch
        {
            0 => text.Replace("\"type\":\"number\"", "\"type\":\"decimal\"", StringComparison.Ordinal),
            10 => text.Replace("\"first_name\":\"John\"", "\"first_name\":7", StringComparison.Ordinal),
            20 => text.Replace("\"account\":", "\"region\":\"eu\",\"account\":", StringComparison.Ordinal),
            30 => text.Replace("jane.smith@example.com", "jane.smith", StringComparison.Ordinal),
            _ => text,
        };
        return Encoding.UTF8.GetBytes(text + "\n");
    }
}
