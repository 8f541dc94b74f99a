namespace Alpharun.Benchmarks.Drift;

/// <summary>In what a resource of a <see cref="GeneratedDocument"/> is not as it was.</summary>
internal enum ResourceChange
{
    None,
    PropertyRemoved,
    Type,
    ParameterRequired,
    EnumValue,
    Description,
}
