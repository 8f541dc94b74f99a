namespace Alpharun.Benchmarks.Harness;

/// <summary>The measured values, in the order of the rounds.</summary>
internal sealed class Sample(IReadOnlyList<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    /// <summary>The median.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The lower quartile.</summary>
    public double LowerQuartile => Quantile(0.25);

    /// <summary>The upper quartile.</summary>
    public double UpperQuartile => Quantile(0.75);

    /// <summary>Divides the value of each round by the value of the same round in another sample.</summary>
    public Sample Over(Sample other) => new([.. values.Zip(other.Values, (value, reference) => value / reference)]);

    private IReadOnlyList<double> Values => values;

    private double Quantile(double share)
    {
        var position = share * (_sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, _sorted.Length - 1);
        return _sorted[below] + ((position - below) * (_sorted[above] - _sorted[below]));
    }
}
