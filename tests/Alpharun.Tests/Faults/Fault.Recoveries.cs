namespace Alpharun.Tests.Faults;

/// <summary>What goes wrong for a while.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Recoveries =>
    [
        new("503 twice, then success", Id, 3, run => run.Server.AddSequence(
            Stub.Answer(503), Stub.Answer(503), Stub.Answer(body: Stubs.Interaction()))),
        new("a reset and a cut body, then success", Id, 3, run => run.Call(RawServer.Start(
            RawAnswer.Of(string.Empty, end: RawEnd.Reset), RawAnswer.Of(Cut), RawAnswer.Of(Ok(Stubs.Interaction()))))),
        new("two attempts that take too long, then success", Id, 3, run =>
        {
            var server = run.Call(RawServer.Start(
                RawAnswer.Of(string.Empty, end: RawEnd.Stall), RawAnswer.Of(Cut, end: RawEnd.Stall), RawAnswer.Of(Ok(Stubs.Interaction()))));
            run.During = () => EachAttemptAsync(server, 2, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("503 twice, then an error that does not pass", "NotFound 404 after 3", 3, run => run.Call(RawServer.Start(
            RawAnswer.Of("HTTP/1.1 503 Unavailable\n\n"), RawAnswer.Of("HTTP/1.1 503 Unavailable\n\n"), RawAnswer.Of("HTTP/1.1 404 Not Found\n\n")))),
        new("a server that stops in the middle of the call, and comes back", Id, 2, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of(Cut), RawAnswer.Of(Ok(Stubs.Interaction()))));
            run.Clock.Waiting = wait => new[] { server.Stop, () => { }, server.Resume }[wait - 1]();
        }),
    ];
}
