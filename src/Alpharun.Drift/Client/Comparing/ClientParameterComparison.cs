using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Compares the parameters of a method that is in both surfaces. The request body is one of the parameters.</summary>
internal sealed class ClientParameterComparison(SurfaceFindings findings, TypeJudge judge, Subject method)
{
    /// <summary>Compares the parameters.</summary>
    public void Compare(ClientMethod was, ClientMethod now)
    {
        var pairs = Matches.Parameters(was, now).ToList();
        foreach (var gone in was.Parameters.Except(pairs.Select(pair => pair.Base)))
        {
            findings.Add(ClientRules.ParameterRemoved, Of(gone), Side(gone), null);
        }

        foreach (var (before, after) in pairs)
        {
            Compare(before, after);
        }

        foreach (var added in now.Parameters.Except(pairs.Select(pair => pair.Revision)))
        {
            findings.Add(added.IsRequired ? ClientRules.RequiredParameterAdded : ClientRules.ParameterAdded, Of(added), null, Side(added));
        }

        CompareOrder(was, now, pairs);
        if (was.MediaType != now.MediaType && was.MediaType is not null && now.MediaType is not null && !IsPlainJson(now.MediaType))
        {
            findings.Add(ClientRules.MediaTypeChanged, method, (was.Parameters.First(IsBody).Place, was.MediaType), (now.Parameters.First(IsBody).Place, now.MediaType));
        }
    }

    private static bool IsBody(ClientParameter parameter) => parameter.In == ClientParameter.Body;

    private static bool IsPlainJson(string mediaType) => mediaType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static (FindingSide, string) Side(ClientParameter parameter) => (parameter.Place, parameter.ToString());

    private static string Style(string separator) => separator.Length == 0 ? "one by one" : $"with '{separator}' between them";

    private Subject Of(ClientParameter parameter) => method with { Name = $"{method.Name}({parameter.Name})" };

    private void Compare(ClientParameter was, ClientParameter now)
    {
        var subject = Of(now);
        if (was.Name != now.Name)
        {
            findings.Add(ClientRules.ParameterRenamed, subject, (was.Place, was.Name), (now.Place, now.Name));
        }

        if (was.Wire != now.Wire && (was.In, now.In) != ("path", "path"))
        {
            findings.Add(ClientRules.ParameterWireNameChanged, subject, (was.Place, was.Wire), (now.Place, now.Wire), now.IsRequired ? Condition.Required : Condition.None);
        }

        if (was.Separator is not null && now.Separator is not null && was.Separator != now.Separator)
        {
            findings.Add(ClientRules.ParameterStyleChanged, subject, (was.Place, Style(was.Separator)), (now.Place, Style(now.Separator)));
        }

        CompareTypes(subject, was, now);
    }

    private void CompareTypes(Subject subject, ClientParameter was, ClientParameter now)
    {
        var misread = judge.Sending(WireShape.WrittenOf(was), WireShape.WrittenOf(now), isText: !IsBody(now));
        var isTypeChanged = !judge.AreEqual(was.Type.Core, now.Type.Core);
        if (isTypeChanged)
        {
            findings.Add(ClientRules.ParameterTypeChanged, subject, Side(was), Side(now), misread | judge.Writing(was.Type, was.Type.WithCore(now.Type.Core)));
        }

        if (was.IsRequired != now.IsRequired)
        {
            findings.Add(now.IsRequired ? ClientRules.ParameterBecameRequired : ClientRules.ParameterBecameOptional, subject, Side(was), Side(now));
        }
        else if (!isTypeChanged && (!judge.AreEqual(was.Type, now.Type) || misread != Condition.None))
        {
            findings.AddNullability(ClientRules.ParameterNullabilityChanged, subject, (was.Place, was.ToString(), WireShape.WrittenOf(was)), (now.Place, now.ToString(), WireShape.WrittenOf(now)), misread | judge.Writing(was.Type, now.Type));
        }
    }

    // A parameter that became required changes its position, but is reported already.
    private void CompareOrder(ClientMethod was, ClientMethod now, List<(ClientParameter Base, ClientParameter Revision)> pairs)
    {
        var kept = pairs.Where(pair => pair.Base.IsRequired || !pair.Revision.IsRequired).ToList();
        var before = was.Parameters.Where(parameter => kept.Exists(pair => pair.Base == parameter)).ToList();
        var after = now.Parameters.Where(parameter => kept.Exists(pair => pair.Revision == parameter)).ToList();
        if (before.Select(parameter => kept.Find(pair => pair.Base == parameter).Revision).SequenceEqual(after))
        {
            return;
        }

        var fits = before.Zip(after).All(pair => pair.First == pair.Second || judge.Writing(pair.First.Type, pair.Second.Type) != Condition.SourceBreaks);
        findings.Add(
            ClientRules.ParametersReordered,
            method,
            (was.Place, string.Join(", ", before.Select(parameter => parameter.Name))),
            (now.Place, string.Join(", ", after.Select(parameter => parameter.Name))),
            fits ? Condition.None : Condition.SourceBreaks);
    }
}
