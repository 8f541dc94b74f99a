namespace Alpharun.Tests.Faults;

/// <summary>A row of the table of faults.</summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="Sees">
/// What the caller sees: the exception, what it says of status or time-out, and after how many attempts; or the id that was read.
/// </param>
/// <param name="Requests">How many requests the server saw.</param>
/// <param name="ArrangeAsync">Makes it go wrong.</param>
public sealed partial record Fault(string Name, string Sees, int Requests, Func<FaultRun, Task> ArrangeAsync)
{
    private const string Id = "abc123";

    /// <summary>The rows.</summary>
    public static IEnumerable<Fault> All => [.. Connections, .. Certificates, .. Timeouts, .. Bodies, .. Statuses, .. Redirects, .. Recoveries];

    private Fault(string name, string sees, int requests, Action<FaultRun> arrange)
        : this(name, sees, requests, run =>
        {
            arrange(run);
            return Task.CompletedTask;
        })
    {
    }

    private static string Ok(string body) => $"HTTP/1.1 200 OK\nContent-Length: {body.Length}\n\n{body}";
}
