namespace Alpharun.Tests.Faults;

/// <summary>A test case: a fault and its expected result.</summary>
/// <param name="Name">A description of the fault.</param>
/// <param name="Result">
/// The expected result: the kind of the exception with its status or time limit and the number of attempts, or the id that was read.
/// </param>
/// <param name="Requests">The expected number of requests.</param>
/// <param name="ArrangeAsync">Arranges the fault.</param>
public sealed partial record Fault(string Name, string Result, int Requests, Func<FaultRun, Task> ArrangeAsync)
{
    private const string Id = "abc123";

    /// <summary>The test cases.</summary>
    public static IEnumerable<Fault> All => [.. Connections, .. Certificates, .. Timeouts, .. Bodies, .. Statuses, .. Redirects, .. Recoveries];

    private Fault(string name, string result, int requests, Action<FaultRun> arrange)
        : this(name, result, requests, run =>
        {
            arrange(run);
            return Task.CompletedTask;
        })
    {
    }

    private static string Ok(string body) => $"HTTP/1.1 200 OK\nContent-Length: {body.Length}\n\n{body}";
}
