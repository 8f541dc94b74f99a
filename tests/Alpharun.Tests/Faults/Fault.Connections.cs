namespace Alpharun.Tests.Faults;

/// <summary>No answer, or none that is HTTP: tried again.</summary>
public sealed partial record Fault
{
    private const string Cut = "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{\"data\":\"body-5ecret";

    private static readonly byte[] Garbage = [.. Enumerable.Range(0, 512).Select(index => (byte)(index * 197 % 251))];

    private static IEnumerable<Fault> Connections =>
    [
        // Where a connection closes before it brings a byte, the runtime takes three more before it says so.
        new("an empty response", "Connection after 4", 4 * 4, run => run.Call(RawServer.Start(string.Empty))),
        new("a reset", "Connection after 4", 4, run => run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Reset)))),
        new("garbage, then close", "Connection after 4", 4, run => run.Call(RawServer.Start(string.Empty, Garbage))),
        new("a malformed chunk", "Connection after 4", 4, run => run.Call(RawServer.Start("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n", Garbage))),
        Raw("a body that is cut short", Cut),
        Raw("a body of an error that is cut short", "HTTP/1.1 400 Bad Request\nContent-Length: 1000\n\n{\"data\":\"body-5ecret"),
        Raw("a chunk that is cut short", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nbody-"),
        Raw("a chunk without a length", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nbody-5ecret\n"),
        Raw("a chunk without an end", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n1\nxbody-5ecret\n"),
        Raw("a header without a name", "HTTP/1.1 200 OK\nheader-5ecret\n\n{}"),
        Raw("a header with a wrong name", "HTTP/1.1 200 OK\nheader 5ecret: 1\n\n{}"),
        Raw("a status that is no number", "HTTP/1.1 body-5ecret\n\n{}"),
        Raw("a response that is no HTTP", "body-5ecret\n\n{}"),
        Raw("headers that are cut short", "HTTP/1.1 200 OK\nContent-Le"),
        new("a reset in the middle of the body", "Connection after 4", 4, run => run.Call(RawServer.Start(RawAnswer.Of(Cut, end: RawEnd.Reset)))),
        new("a name that does not resolve", "Connection after 4", 0, run => run.Options.BaseAddress = new Uri("https://does-not-exist.invalid")),
        new("a connection that is refused", "Connection after 4", 0, run => run.Call(RawServer.Start(Cut)).Stop()),
    ];

    private static Fault Raw(string name, string response) =>
        new(name, "Connection after 4", 4, run => run.Call(RawServer.Start(response)));
}
