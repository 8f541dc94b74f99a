namespace Alpharun.Benchmarks.Harness;

/// <summary>One of several alternatives that do the same work.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="RunAsync">Does the work a number of times.</param>
internal sealed record Contestant(string Name, Func<int, Task> RunAsync)
{
    /// <summary>Creates a contestant that works synchronously.</summary>
    public static Contestant Of(string name, Action once) => new(name, count =>
    {
        for (var index = 0; index < count; index++)
        {
            once();
        }

        return Task.CompletedTask;
    });

    /// <summary>Creates a contestant that works asynchronously, with a number of concurrent calls.</summary>
    public static Contestant Of(string name, int inFlight, Func<Task> once) => new(name, count => inFlight == 1
        ? OneByOneAsync(once, count)
        : Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(() => OneByOneAsync(once, count / inFlight)))));

    private static async Task OneByOneAsync(Func<Task> once, int count)
    {
        for (var index = 0; index < count; index++)
        {
            await once();
        }
    }
}
