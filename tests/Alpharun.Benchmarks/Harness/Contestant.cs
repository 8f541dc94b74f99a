namespace Alpharun.Benchmarks.Harness;

/// <summary>One of those that do the same work.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="RunAsync">Does the work as often as it is told.</param>
internal sealed record Contestant(string Name, Func<int, Task> RunAsync)
{
    /// <summary>A contestant that needs no waiting.</summary>
    public static Contestant Of(string name, Action once) => new(name, count =>
    {
        for (var index = 0; index < count; index++)
        {
            once();
        }

        return Task.CompletedTask;
    });

    /// <summary>A contestant that calls, with a number of calls on their way at a time.</summary>
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
