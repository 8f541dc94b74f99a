namespace Alpharun.Tests.Faults;

/// <summary>A server that cannot prove who it is gets no request, and is not asked again.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Certificates =>
    [
        Tls("a certificate that is right", Id, 1, "localhost", expiresInDays: 1, isTrusted: true),
        Tls("a certificate that has expired", "Connection after 1", 0, "localhost", expiresInDays: -1, isTrusted: true),
        Tls("a certificate of another name", "Connection after 1", 0, "elsewhere.example", expiresInDays: 1, isTrusted: true),
        Tls("a certificate that nobody vouches for", "Connection after 1", 0, "localhost", expiresInDays: 1, isTrusted: false),
        new("a server that speaks no TLS", "Connection after 1", 0, run =>
            run.Options.BaseAddress = new UriBuilder(run.Call(RawServer.Start("HTTP/1.1 200 OK\n\n")).BaseAddress) { Scheme = "https" }.Uri),
    ];

    private static Fault Tls(string name, string sees, int requests, string subject, int expiresInDays, bool isTrusted) =>
        new(name, sees, requests, run =>
        {
            var authority = run.Keep(new TestAuthority());
            var certificate = run.Keep(authority.Issue(subject, DateTimeOffset.UtcNow.AddDays(expiresInDays)));
            run.Call(RawServer.Start(certificate, RawAnswer.Of(Ok(Stubs.Interaction()))));
            if (isTrusted)
            {
                run.Trust(authority);
            }
        });
}
