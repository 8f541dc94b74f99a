namespace Alpharun.Tests.Faults;

/// <summary>Errors of the API. The transient ones are retried.</summary>
public sealed partial record Fault
{
    private const int Step = 8;

    private static readonly int[] Transient = [408, 429, 500, 502, 503, 504];

    private static IEnumerable<Fault> Statuses =>
        Enumerable.Range(400, 200)
            .Where(status => status % Step == 0 || status is <= 431 or (>= 500 and <= 511) or 599)
            .Select(status => new Fault(
                $"status {status}",
                $"{KindOf(status)} {status} after {Attempts(status)}",
                Attempts(status),
                run => run.Server.Add(Stub.Answer(status, """{"error":1,"message":"body-5ecret"}"""))));

    private static int Attempts(int status) => Transient.Contains(status) ? 4 : 1;

    private static string KindOf(int status) => status switch
    {
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        429 => "RateLimit",
        >= 500 => "Server",
        _ => "Api",
    };
}
