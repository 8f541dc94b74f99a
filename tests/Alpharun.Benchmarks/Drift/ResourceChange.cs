namespace Alpharun.Benchmarks.Drift;

/// <summary>The change of a resource in a <see cref="GeneratedDocument"/>.</summary>
internal enum ResourceChange
{
    None,
    PropertyRemoved,
    Type,
    ParameterRequired,
    EnumValue,
    Description,
}
