using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Lifecycle;

/// <summary>
/// What deprecating, and removing what is deprecated, comes to: the one part of the rules that depends on dates.
/// Operations, parameters and properties are judged alike.
/// </summary>
internal sealed class Deprecation(DriftOptions options)
{
    /// <summary>How a change of <c>deprecated</c> is to be judged; <c>null</c> where nothing changed.</summary>
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

    /// <summary>How a change of the sunset of what stays deprecated is to be judged; <c>null</c> where it harms nobody.</summary>
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

    /// <summary>How a removal is to be judged: as such, or after a deprecation, and then before or after the sunset.</summary>
    public ChangeKind Removal(bool wasDeprecated, Sunset sunset) =>
        !wasDeprecated ? ChangeKind.Removed
        : sunset.IsInvalid ? ChangeKind.Invalid
        : sunset.IsStated && options.Today < sunset.Date ? ChangeKind.RemovedBeforeSunset
        : ChangeKind.RemovedAfterDeprecation;

    private int DaysUntil(Sunset sunset) => sunset.Date!.Value.DayNumber - options.Today.DayNumber;
}
