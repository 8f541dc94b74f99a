using Alpharun.Drift.Client;

namespace Alpharun.Drift;

/// <summary>The options of a comparison.</summary>
public sealed record DriftOptions
{
    /// <summary>The minimum number of days from a deprecation to the sunset date. The default, 0, does not require a sunset date.</summary>
    public int StableDeprecationDays { get; init; }

    /// <summary>The minimum number of days from a deprecation to the sunset date at the stability level beta. The default is 0.</summary>
    public int BetaDeprecationDays { get; init; }

    /// <summary>The lowest stability level that is judged. The default is <see cref="StabilityLevel.Beta"/>.</summary>
    public StabilityLevel StabilityLevel { get; init; } = StabilityLevel.Beta;

    /// <summary>Whether a breaking change requires a new major version.</summary>
    public bool VersioningPolicy { get; init; }

    /// <summary>The date that sunset dates are compared with. The default is the current date in UTC.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>
    /// The audience of the report. By default, <c>null</c>, the report contains the changes of the contract. Otherwise it contains the effects
    /// on programs that use a generated client; the other options then only affect the number of other changes.
    /// </summary>
    public ClientAudience? Client { get; init; }

    /// <summary>Gets the minimum number of days from a deprecation to the sunset date at a stability level.</summary>
    internal int DeprecationDays(StabilityLevel level) => level switch
    {
        StabilityLevel.Stable => StableDeprecationDays,
        StabilityLevel.Beta => BetaDeprecationDays,
        _ => 0,
    };
}
