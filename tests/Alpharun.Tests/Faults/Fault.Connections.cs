namespace Alpharun.Tests.Faults;

/// <summary>Missing, incomplete and invalid responses. They are retried.</summary>
public sealed partial record Fault
{
    private const string Truncated = "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{\"data\":\"body-5ecret";

    private static readonly byte[] Garbage = [.. Enumerable.Range(0, 512).Select(index => (byte)(index * 197 % 251))];

    private static IEnumerable<Fault> Connections =>
    [
        // If a connection closes before the first byte, the runtime tries three more connections.
        new("an empty response", "Connection after 4", 4 * 4, run => run.Call(RawServer.Start(string.Empty))),
        new("a reset", "Connection after 4", 4, run => run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Reset)))),
        new("garbage, then close", "Connection after 4", 4, run => run.Call(RawServer.Start(string.Empty, Garbage))),
        new("a malformed chunk", "Connection after 4", 4, run => run.Call(RawServer.Start("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", Garbage))),
        Raw("a truncated body", Truncated),
        Raw("a truncated body of an error", "HTTP/1.1 400 Bad Request\nContent-Length: 1000\n\n{\"data\":\"body-5ecret"),
        Raw("a truncated chunk", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nbody-"),
        Raw("a chunk without a length", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nbody-5ecret\n"),
        Raw("a chunk without an end", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n1\nxbody-5ecret\n"),
        Raw("a header without a name", "HTTP/1.1 200 OK\nheader-5ecret\n\n{}"),
        Raw("a header with an invalid name", "HTTP/1.1 200 OK\nheader 5ecret: 1\n\n{}"),
        Raw("a status that is not a number", "HTTP/1.1 body-5ecret\n\n{}"),
        Raw("a response that is not HTTP", "body-5ecret\n\n{}"),
        Raw("truncated headers", "HTTP/1.1 200 OK\nContent-Le"),
        new("a reset within the body", "Connection after 4", 4, run => run.Call(RawServer.Start(RawAnswer.Of(Truncated, end: RawEnd.Reset)))),
        new("a host name that cannot be resolved", "Connection after 4", 0, run => run.Options.BaseAddress = new Uri("https://does-not-exist.invalid")),
        new("a refused connection", "Connection after 4", 0, run => run.Call(RawServer.Start(Truncated)).Stop()),
    ];

    private static Fault Raw(string name, string response) =>
        new(name, "Connection after 4", 4, run => run.Call(RawServer.Start(response)));
}
