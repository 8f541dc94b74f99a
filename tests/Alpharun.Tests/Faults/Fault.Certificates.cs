namespace Alpharun.Tests.Faults;

/// <summary>Servers with invalid certificates. They receive no request, and the call is not retried.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Certificates =>
    [
        Tls("a valid certificate", Id, 1, "localhost", expiresInDays: 1, isTrusted: true),
        Tls("an expired certificate", "Connection after 1", 0, "localhost", expiresInDays: -1, isTrusted: true),
        Tls("a certificate for another host name", "Connection after 1", 0, "elsewhere.example", expiresInDays: 1, isTrusted: true),
        Tls("an untrusted certificate", "Connection after 1", 0, "localhost", expiresInDays: 1, isTrusted: false),
        new("a server without TLS", "Connection after 1", 0, run =>
            run.Options.BaseAddress = new UriBuilder(run.Call(RawServer.Start("HTTP/1.1 200 OK\n\n")).BaseAddress) { Scheme = "https" }.Uri),
    ];

    private static Fault Tls(string name, string result, int requests, string subject, int expiresInDays, bool isTrusted) =>
        new(name, result, requests, run =>
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
