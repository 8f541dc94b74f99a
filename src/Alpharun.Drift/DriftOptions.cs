using Alpharun.Drift.Client;

namespace Alpharun.Drift;

/// <summary>What a comparison judges by besides the documents.</summary>
public sealed record DriftOptions
{
    /// <summary>How many days there must be between a deprecation and the sunset; 0, the default, asks for no sunset at all.</summary>
    public int StableDeprecationDays { get; init; }

    /// <summary>The same for what is beta.</summary>
    public int BetaDeprecationDays { get; init; }

    /// <summary>What is less stable than this is not judged.</summary>
    public StabilityLevel StabilityLevel { get; init; } = StabilityLevel.Beta;

    /// <summary>Whether a breaking change must come with a new major version.</summary>
    public bool VersioningPolicy { get; init; }

    /// <summary>The day that sunset dates are compared with.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>
    /// Whose eyes to judge with: <c>null</c>, the default, asks whether the contract is kept; else what programs feel that use a
    /// generated client. All other options are about the contract, except that differences are counted that no client feels.
    /// </summary>
    public ClientAudience? Client { get; init; }

    /// <summary>The days that a deprecation must leave at a level of stability.</summary>
    internal int DeprecationDays(StabilityLevel level) => level switch
    {
        StabilityLevel.Stable => StableDeprecationDays,
        StabilityLevel.Beta => BetaDeprecationDays,
        _ => 0,
    };
}
