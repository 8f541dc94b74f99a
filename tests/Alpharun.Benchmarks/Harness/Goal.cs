namespace Alpharun.Benchmarks.Harness;

/// <summary>What is to be reached.</summary>
/// <param name="Text">What of.</param>
/// <param name="AtMost">The highest figure that reaches it.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Spread">From where to where it was in the rounds, where there were some.</param>
internal sealed record Goal(string Text, double AtMost, double Figure, Ratio? Spread = null)
{
    /// <summary>A goal of a ratio.</summary>
    public static Goal Of(string text, double atMost, Ratio ratio) => new(text, atMost, ratio.Value, ratio);

    /// <summary>What became of it.</summary>
    public string Outcome =>
        Figure <= AtMost ? "reached"
        : Spread is { } spread && spread.Low <= AtMost ? "not reached, within the spread"
        : "not reached";
}
