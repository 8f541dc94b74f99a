namespace Alpharun.Benchmarks.Harness;

/// <summary>The ratio of two samples.</summary>
/// <param name="Value">The ratio of their medians.</param>
/// <param name="Low">The lower quartile of the ratios of the rounds.</param>
/// <param name="High">The upper quartile of the ratios of the rounds.</param>
internal sealed record Ratio(double Value, double Low, double High)
{
    /// <summary>Computes the ratio of two samples from the same rounds.</summary>
    public static Ratio Of(Sample sample, Sample reference)
    {
        var rounds = sample.Over(reference);
        return new Ratio(sample.Median / reference.Median, rounds.LowerQuartile, rounds.UpperQuartile);
    }
}
