using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Lifecycle;

/// <summary>
/// Judges deprecations and removals after a deprecation. These are the only rules that depend on dates. The same rules apply to operations,
/// parameters and properties.
/// </summary>
internal sealed class Deprecation(DriftOptions options)
{
    /// <summary>Judges a change of <c>deprecated</c>. Returns <c>null</c> if nothing changed.</summary>
    public ChangeKind? Change(bool was, bool now, Sunset sunset, StabilityLevel stability)
    {
        if (was == now)
        {
            return null;
        }

        var days = options.DeprecationDays(stability);
        return now switch
        {
            false => ChangeKind.Reactivated,
            true when !sunset.IsStated => days > 0 ? ChangeKind.SunsetMissing : ChangeKind.Deprecated,
            true when sunset.Date is null => ChangeKind.SunsetInvalid,
            true when DaysUntil(sunset) < days => ChangeKind.SunsetTooSoon,
            _ => ChangeKind.DeprecatedWithSunset,
        };
    }

    /// <summary>Judges a change of the sunset date of a part that remains deprecated. Returns <c>null</c> if the change is harmless.</summary>
    public ChangeKind? SunsetChange(Sunset was, Sunset now, StabilityLevel stability)
    {
        if (!was.IsStated)
        {
            return null;
        }

        if (!now.IsStated)
        {
            return ChangeKind.Removed;
        }

        if (was.Node!.SameText(now.Node!))
        {
            return null;
        }

        return was.IsInvalid || now.IsInvalid ? ChangeKind.Invalid
            : now.Date < was.Date && DaysUntil(now) < options.DeprecationDays(stability) ? ChangeKind.TooSoon
            : null;
    }

    /// <summary>Judges a removal: without a deprecation, after a deprecation, or before the sunset date.</summary>
    public ChangeKind Removal(bool wasDeprecated, Sunset sunset) =>
        !wasDeprecated ? ChangeKind.Removed
        : sunset.IsInvalid ? ChangeKind.Invalid
        : sunset.IsStated && options.Today < sunset.Date ? ChangeKind.RemovedBeforeSunset
        : ChangeKind.RemovedAfterDeprecation;

    private int DaysUntil(Sunset sunset) => sunset.Date!.Value.DayNumber - options.Today.DayNumber;
}
