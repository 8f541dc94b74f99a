using System.Text;

namespace Alpharun.Testing;

/// <summary>What a <see cref="RawServer"/> does when a request has come.</summary>
/// <param name="Pieces">What it sends, exactly; never held as a whole.</param>
/// <param name="End">How it goes on.</param>
public sealed record RawAnswer(IEnumerable<byte[]> Pieces, RawEnd End = RawEnd.Close)
{
    /// <summary>Sends a response.</summary>
    /// <param name="response">The response, head and all; its line ends become those of HTTP.</param>
    /// <param name="body">The rest of the response, as it is.</param>
    /// <param name="end">How it goes on.</param>
    public static RawAnswer Of(string response, byte[]? body = null, RawEnd end = RawEnd.Close) =>
        new([Encoding.Latin1.GetBytes(response.ReplaceLineEndings("\r\n")), body ?? []], end);
}

/// <summary>What becomes of a connection when the answer was sent.</summary>
public enum RawEnd
{
    /// <summary>It is closed in order.</summary>
    Close,

    /// <summary>It is reset.</summary>
    Reset,

    /// <summary>It is left as it is, until the client or the server ends.</summary>
    Stall,
}
