namespace Alpharun.Benchmarks.Harness;

/// <summary>How two samples relate.</summary>
/// <param name="Value">The ratio of their medians.</param>
/// <param name="Low">The lower quartile of the rounds' ratios.</param>
/// <param name="High">The upper quartile of the rounds' ratios.</param>
internal sealed record Ratio(double Value, double Low, double High)
{
    /// <summary>The ratio of two samples that were taken in the same rounds.</summary>
    public static Ratio Of(Sample sample, Sample reference)
    {
        var rounds = sample.Over(reference);
        return new Ratio(sample.Median / reference.Median, rounds.LowerQuartile, rounds.UpperQuartile);
    }
}
