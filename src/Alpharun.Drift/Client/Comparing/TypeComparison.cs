using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Compares the types of two surfaces.</summary>
internal sealed class TypeComparison(ClientSurface @base, ClientSurface revision, Matches matches, TypeJudge judge, SurfaceFindings findings)
{
    // The use of a type is determined by the base surface, because existing programs were written for it.
    private readonly TypeUses _uses = new(@base);
    private readonly TypeUses _newUses = new(revision);

    /// <summary>Compares the types.</summary>
    public void Compare()
    {
        var pairs = matches.Types.ToDictionary(pair => pair.Base, pair => pair.Revision);
        foreach (var was in @base.Types.Values)
        {
            if (pairs.TryGetValue(was, out var now))
            {
                Compare(was, now, new Subject(_uses.Operation(was.Name), now.Name));
            }
            else
            {
                findings.Add(ClientRules.TypeRemoved, new Subject(_uses.Operation(was.Name), was.Name), (was.Place, was.ToString()), null);
            }
        }

        foreach (var added in revision.Types.Values.Except(pairs.Values))
        {
            findings.Add(ClientRules.TypeAdded, new Subject(_newUses.Operation(added.Name), added.Name), null, (added.Place, added.ToString()));
        }
    }

    private void Compare(ClientType was, ClientType now, Subject subject)
    {
        var directions = _uses.Directions(was.Name);
        if (was.Name != now.Name)
        {
            findings.Add(ClientRules.TypeRenamed, subject, (was.Place, was.Name), (now.Place, now.Name));
        }

        if (was.IsEnum != now.IsEnum)
        {
            findings.Add(ClientRules.TypeKindChanged, subject, (was.Place, was.ToString()), (now.Place, now.ToString()), directions);
            return;
        }

        if (!was.IsDeprecated && now.IsDeprecated)
        {
            findings.Add(ClientRules.TypeDeprecated, subject, (was.Place, was.ToString()), (now.Place, now.ToString()));
        }

        CompareValues(was, now, subject, directions);
        new MemberComparison(findings, judge, now, subject.Operation, directions).Compare(was);
    }

    private void CompareValues(ClientType was, ClientType now, Subject subject, Condition directions)
    {
        foreach (var before in was.Values)
        {
            var place = subject with { Name = $"{now.Name}.{before.Name}" };
            if (now.Values.FirstOrDefault(value => value.Name == before.Name) is not { } after)
            {
                findings.Add(ClientRules.ValueRemoved, place, (before.Place, before.Text), null, directions);
            }
            else if (before.Text != after.Text)
            {
                findings.Add(ClientRules.ValueTextChanged, place, (before.Place, before.Text), (after.Place, after.Text), directions);
            }
        }

        foreach (var added in now.Values.Where(value => !was.Values.Any(before => before.Name == value.Name)))
        {
            findings.Add(ClientRules.ValueAdded, subject with { Name = $"{now.Name}.{added.Name}" }, null, (added.Place, added.Text));
        }
    }
}
