namespace Alpharun.Benchmarks.Harness;

/// <summary>A goal: a figure with an upper limit.</summary>
/// <param name="Text">The description of the figure.</param>
/// <param name="AtMost">The highest figure that reaches the goal.</param>
/// <param name="Figure">The measured figure.</param>
/// <param name="Spread">The ratio with its quartiles, if the figure was measured in several rounds.</param>
internal sealed record Goal(string Text, double AtMost, double Figure, Ratio? Spread = null)
{
    /// <summary>Creates a goal for a ratio.</summary>
    public static Goal Of(string text, double atMost, Ratio ratio) => new(text, atMost, ratio.Value, ratio);

    /// <summary>Whether the goal was reached, in words.</summary>
    public string Outcome =>
        Figure <= AtMost ? "reached"
        : Spread is { } spread && spread.Low <= AtMost ? "not reached, within the spread"
        : "not reached";
}
