using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Compares the properties of a class that is in both surfaces.</summary>
/// <param name="findings">The findings to add changes to.</param>
/// <param name="judge">The judge of type changes.</param>
/// <param name="type">The class in the revised surface.</param>
/// <param name="operation">The operation that the class belongs to; <c>null</c> if there is none or more than one.</param>
/// <param name="directions">Whether programs use the class in requests, in responses or in both.</param>
internal sealed class MemberComparison(SurfaceFindings findings, TypeJudge judge, ClientType type, string? operation, Condition directions)
{
    /// <summary>Compares the properties with those of the class in the base surface.</summary>
    public void Compare(ClientType was)
    {
        var pairs = Pairs(was).ToList();
        foreach (var gone in was.Members.Except(pairs.Select(pair => pair.Base)))
        {
            findings.Add(ClientRules.MemberRemoved, Of(gone), Side(gone), null, With(gone.IsRequired) | (type.IsClosed ? Condition.Refused : Condition.None));
        }

        foreach (var (before, after) in pairs)
        {
            Compare(before, after);
        }

        foreach (var added in type.Members.Except(pairs.Select(pair => pair.Revision)))
        {
            findings.Add(added.IsRequired ? ClientRules.RequiredMemberAdded : ClientRules.MemberAdded, Of(added), null, Side(added), directions);
        }
    }

    private static (FindingSide, string) Side(ClientMember member) => (member.Place, member.ToString());

    private IEnumerable<(ClientMember Base, ClientMember Revision)> Pairs(ClientType was)
    {
        var byJson = was.Members.Join(type.Members, one => one.JsonName, other => other.JsonName, (one, other) => (one, other), StringComparer.Ordinal).ToList();
        return byJson.Concat(was.Members.Except(byJson.Select(pair => pair.one)).Join(
            type.Members.Except(byJson.Select(pair => pair.other)),
            one => one.Name,
            other => other.Name,
            (one, other) => (one, other),
            StringComparer.Ordinal));
    }

    private Subject Of(ClientMember member) => new(operation, $"{type.Name}.{member.Name}");

    private Condition With(bool isRequired) => directions | (isRequired ? Condition.Required : Condition.None);

    private void Compare(ClientMember was, ClientMember now)
    {
        var subject = Of(now);
        if (was.Name != now.Name)
        {
            findings.Add(ClientRules.MemberRenamed, subject, (was.Place, was.Name), (now.Place, now.Name));
        }

        if (was.JsonName != now.JsonName)
        {
            // The change breaks programs if responses always contained the old property, or if requests must contain the new property.
            var isRequired = (was.IsRequired && directions.HasFlag(Condition.InResponse)) || (now.IsRequired && directions.HasFlag(Condition.InRequest));
            findings.Add(ClientRules.MemberWireNameChanged, subject, (was.Place, was.JsonName), (now.Place, now.JsonName), With(isRequired));
        }

        CompareTypes(subject, was, now);
        CompareHelpers(subject, was, now);
        if (!was.IsDeprecated && now.IsDeprecated)
        {
            findings.Add(ClientRules.MemberDeprecated, subject, Side(was), Side(now));
        }
    }

    private void CompareTypes(Subject subject, ClientMember was, ClientMember now)
    {
        var misread = Misread(was, now);
        var isTypeChanged = !judge.AreEqual(was.Type.Core, now.Type.Core);
        if (isTypeChanged)
        {
            findings.Add(ClientRules.MemberTypeChanged, subject, Side(was), Side(now), directions | misread | Source(was.Type, was.Type.WithCore(now.Type.Core)));
        }

        if (was.IsRequired != now.IsRequired)
        {
            var rule = now.IsRequired ? ClientRules.MemberBecameRequired : ClientRules.MemberBecameOptional;
            findings.Add(rule, subject, Side(was), Side(now), directions | Source(was.Type, now.Type.WithCore(was.Type.Core)));
        }
        else if (!isTypeChanged && (!judge.AreEqual(was.Type, now.Type) || misread != Condition.None))
        {
            findings.AddNullability(ClientRules.MemberNullabilityChanged, subject, (was.Place, was.ToString(), WireShape.ReadOf(was)), (now.Place, now.ToString(), WireShape.ReadOf(now)), directions | misread | Source(was.Type, now.Type));
        }
    }

    private void CompareHelpers(Subject subject, ClientMember was, ClientMember now)
    {
        if (was.Helper == now.Helper)
        {
            return;
        }

        if (was.Helper is { } gone)
        {
            findings.Add(ClientRules.HelperRemoved, subject, (was.Place, gone.ToString()), null);
        }

        if (now.Helper is { } added)
        {
            findings.Add(ClientRules.HelperAdded, subject, null, (now.Place, added.ToString()));
        }
    }

    private Condition Misread(ClientMember was, ClientMember now) =>
        (directions.HasFlag(Condition.InResponse) ? judge.Receiving(WireShape.ReadOf(was), WireShape.WrittenOf(now)) : Condition.None)
        | (directions.HasFlag(Condition.InRequest) ? judge.Sending(WireShape.WrittenOf(was), WireShape.WrittenOf(now)) : Condition.None);

    // Programs can read and write a class that no operation uses.
    private Condition Source(TypeExpression was, TypeExpression now) =>
        (directions == Condition.InRequest ? Condition.None : judge.Reading(was, now)) | (directions == Condition.InResponse ? Condition.None : judge.Writing(was, now));
}
