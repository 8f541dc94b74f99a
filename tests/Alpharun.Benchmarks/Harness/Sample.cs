namespace Alpharun.Benchmarks.Harness;

/// <summary>What was measured, in the order of the rounds.</summary>
internal sealed class Sample(IReadOnlyList<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    /// <summary>The value in the middle.</summary>
    public double Median => Quantile(0.5);

    /// <summary>A quarter of the values are below this one.</summary>
    public double LowerQuartile => Quantile(0.25);

    /// <summary>A quarter of the values are above this one.</summary>
    public double UpperQuartile => Quantile(0.75);

    /// <summary>Every round's value in relation to another's of the same round.</summary>
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
