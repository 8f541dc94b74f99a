namespace Alpharun.Tests.Faults;

/// <summary>Temporary faults.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Recoveries =>
    [
        new("503 twice, then success", Id, 3, run => run.Server.AddSequence(
            Stub.Answer(503), Stub.Answer(503), Stub.Answer(body: Stubs.Interaction()))),
        new("a reset and a truncated body, then success", Id, 3, run => run.Call(RawServer.Start(
            RawAnswer.Of(string.Empty, end: RawEnd.Reset), RawAnswer.Of(Truncated), RawAnswer.Of(Ok(Stubs.Interaction()))))),
        new("two attempts that time out, then success", Id, 3, run =>
        {
            var server = run.Call(RawServer.Start(
                RawAnswer.Of(string.Empty, end: RawEnd.Stall), RawAnswer.Of(Truncated, end: RawEnd.Stall), RawAnswer.Of(Ok(Stubs.Interaction()))));
            run.During = () => EachAttemptAsync(server, 2, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("503 twice, then an error that is not transient", "NotFound 404 after 3", 3, run => run.Call(RawServer.Start(
            RawAnswer.Of("HTTP/1.1 503 Unavailable\n\n"), RawAnswer.Of("HTTP/1.1 503 Unavailable\n\n"), RawAnswer.Of("HTTP/1.1 404 Not Found\n\n")))),
        new("a server that stops during the call and resumes", Id, 2, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of(Truncated), RawAnswer.Of(Ok(Stubs.Interaction()))));
            run.Clock.Waiting = wait => new[] { server.Stop, () => { }, server.Resume }[wait - 1]();
        }),
    ];
}
