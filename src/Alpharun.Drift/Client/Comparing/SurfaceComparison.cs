using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Compares two surfaces.</summary>
internal static class SurfaceComparison
{
    /// <summary>Returns the findings: first those of methods, then those of types.</summary>
    public static IReadOnlyList<Finding> Compare(ClientSurface was, ClientSurface now)
    {
        var findings = new SurfaceFindings(was, now);
        var matches = new Matches(was, now);
        var judge = new TypeJudge(was, now, matches);
        if (was.DefaultServer != now.DefaultServer)
        {
            findings.Add(ClientRules.ServerChanged, new Subject(null, "DefaultServer"), (was.Places.Nearest("/servers/0/url"), was.DefaultServer), (now.Places.Nearest("/servers/0/url"), now.DefaultServer), now.Servers.Contains(was.DefaultServer, StringComparer.Ordinal) ? Condition.None : Condition.Refused);
        }

        new MethodComparison(was, now, matches, judge, findings).Compare();
        new TypeComparison(was, now, matches, judge, findings).Compare();
        return findings.All;
    }
}
