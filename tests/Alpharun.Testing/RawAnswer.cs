using System.Text;

namespace Alpharun.Testing;

/// <summary>An answer of a <see cref="RawServer"/> to a request.</summary>
/// <param name="Pieces">The exact bytes to send. They are enumerated, and never in memory as a whole.</param>
/// <param name="End">The state of the connection after the answer.</param>
public sealed record RawAnswer(IEnumerable<byte[]> Pieces, RawEnd End = RawEnd.Close)
{
    /// <summary>Creates an answer from a response.</summary>
    /// <param name="response">The response, including its head. Line breaks are replaced by those of HTTP.</param>
    /// <param name="body">The rest of the response, which is sent unchanged.</param>
    /// <param name="end">The state of the connection after the answer.</param>
    public static RawAnswer Of(string response, byte[]? body = null, RawEnd end = RawEnd.Close) =>
        new([Encoding.Latin1.GetBytes(response.ReplaceLineEndings("\r\n")), body ?? []], end);
}

/// <summary>The state of a connection after the answer was sent.</summary>
public enum RawEnd
{
    /// <summary>The connection is closed.</summary>
    Close,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>The connection stays open until the client or the server closes it.</summary>
    Stall,
}
