namespace Alpharun.Tests.Faults;

/// <summary>Redirects. They are not followed, because the key would be sent along.</summary>
public sealed partial record Fault
{
    private static readonly int[] Redirections = [300, 301, 302, 303, 307, 308];

    private static IEnumerable<Fault> Redirects =>
    [
        .. Redirections.SelectMany(status => new[]
        {
            Redirect(status, "the same host", (_, _) => "/elsewhere"),
            Redirect(status, "another host", (_, other) => $"http://localhost:{other.Port}/"),
            Redirect(status, "another port", (_, other) => other.BaseAddress.ToString()),
            Redirect(status, "a path that begins with two slashes", (_, other) => $"//127.0.0.1:{other.Port}/"),
        }),
        .. Redirections.Select(status => new Fault($"{status} from https to http", $"Api {status} after 1", 1, run =>
        {
            var authority = run.Keep(new TestAuthority());
            var other = Elsewhere(run);
            var certificate = run.Keep(authority.Issue("localhost", DateTimeOffset.UtcNow.AddDays(1)));
            run.Call(RawServer.Start(certificate, RawAnswer.Of($"HTTP/1.1 {status} Moved\nLocation: {other.BaseAddress}\nContent-Length: 0\n\n")));
            run.Trust(authority);
        })),
        new("304, which is not a redirect", "Api 304 after 1", 1, run => run.Server.Add(Stub.Answer(304))),
    ];

    private static Fault Redirect(int status, string to, Func<FaultRun, RawServer, string> location) =>
        new($"{status} to {to}", $"Api {status} after 1", 1, run =>
            run.Server.Add(Stub.Answer(status, headers: [("Location", location(run, Elsewhere(run)))])));

    private static RawServer Elsewhere(FaultRun run)
    {
        var other = run.Keep(RawServer.Start(Ok(Stubs.Interaction("stolen"))));
        run.After = () => Assert.That(other.Connections, Is.Zero, "The redirect was followed.");
        return other;
    }
}
