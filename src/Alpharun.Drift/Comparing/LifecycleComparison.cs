using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the deprecation and the sunset date of an operation or a parameter.</summary>
internal sealed class LifecycleComparison(Deprecation deprecation, Findings findings)
{
    /// <summary>Compares <c>deprecated</c> and the sunset date.</summary>
    public void Compare(Scope scope, MapNode left, MapNode right)
    {
        var (wasSunset, isSunset) = (left.At(Sunset.Keyword), right.At(Sunset.Keyword));
        var (was, now) = (left.IsTrue("deprecated"), right.IsTrue("deprecated"));
        if (deprecation.Change(was, now, Sunset.Of(isSunset), scope.Stability) is { } kind)
        {
            var (before, after) = (left.At("deprecated"), right.At("deprecated"));
            findings.Add(scope, new Change(Facet.Deprecation, kind) { Base = before, Revision = after, Is = isSunset?.Show() });
        }
        else if (was && now && deprecation.SunsetChange(Sunset.Of(wasSunset), Sunset.Of(isSunset), scope.Stability) is { } change)
        {
            findings.Add(scope, Change.Of(Facet.Sunset, change, wasSunset, isSunset));
        }
        else if (!wasSunset.SameAs(isSunset))
        {
            findings.AddUncovered(left, right, Sunset.Keyword);
        }
    }
}
