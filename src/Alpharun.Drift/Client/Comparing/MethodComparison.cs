using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Compares the methods of two surfaces.</summary>
internal sealed class MethodComparison(ClientSurface @base, ClientSurface revision, Matches matches, TypeJudge judge, SurfaceFindings findings)
{
    /// <summary>Compares the methods.</summary>
    public void Compare()
    {
        var pairs = matches.Methods.ToDictionary(pair => pair.Base, pair => pair.Revision);
        foreach (var was in @base.Methods.Values)
        {
            if (pairs.TryGetValue(was, out var now))
            {
                Compare(was, now);
            }
            else
            {
                findings.Add(ClientRules.MethodRemoved, Of(was), Side(was), null);
            }
        }

        foreach (var added in revision.Methods.Values.Except(pairs.Values))
        {
            findings.Add(ClientRules.MethodAdded, Of(added), null, Side(added));
        }
    }

    private static Subject Of(ClientMethod method) => new(method.Operation, method.Name);

    private static (FindingSide, string) Side(ClientMethod method) => (method.Place, method.ToString());

    private void Compare(ClientMethod was, ClientMethod now)
    {
        var subject = Of(now);
        if (was.Name != now.Name)
        {
            findings.Add(ClientRules.MethodRenamed, subject, (was.Place, was.Name), (now.Place, now.Name));
        }
        else if (was.OperationId != now.OperationId && was.OperationId is not null && now.OperationId is not null)
        {
            findings.Add(ClientRules.OperationIdChanged, subject, (was.Place, was.OperationId), (now.Place, now.OperationId));
        }

        if (was.Verb != now.Verb || Matches.Shape(was.Path) != Matches.Shape(now.Path))
        {
            findings.Add(ClientRules.MethodMoved, subject, (was.Place, was.Operation), (now.Place, now.Operation));
        }

        if (!was.IsDeprecated && now.IsDeprecated)
        {
            findings.Add(ClientRules.MethodDeprecated, subject, Side(was), Side(now));
        }

        CompareResults(subject, was, now);
        new ClientParameterComparison(findings, judge, subject).Compare(was, now);
    }

    private void CompareResults(Subject subject, ClientMethod was, ClientMethod now)
    {
        (WireShape Was, WireShape Now)? misread = null;
        foreach (var after in now.Responses.Where(response => response.IsSuccess))
        {
            if (Case(was, after) is not { IsSuccess: true } before)
            {
                findings.Add(ClientRules.SuccessStatusAdded, subject, null, (after.Place, after.ToString()));
            }
            else if (judge.Receiving(WireShape.Of(before.Body), WireShape.Of(after.Body)) == Condition.Misread)
            {
                misread ??= (WireShape.Of(before.Body), WireShape.Of(after.Body));
            }
        }

        // If a Task changes to a Task with a result, code that awaits it still compiles.
        var source = was.Result.Name == ClientMethod.NoContent && now.Result.Name != ClientMethod.NoContent ? Condition.SourceDiffers : judge.Reading(was.Result, now.Result);
        var conditions = source | (misread is null ? Condition.None : Condition.Misread);
        if (!judge.AreEqual(was.Result.Core, now.Result.Core))
        {
            findings.Add(ClientRules.ResultTypeChanged, subject, (was.Place, was.Task), (now.Place, now.Task), conditions);
        }
        else if (misread is { } shapes)
        {
            findings.AddNullability(ClientRules.ResultNullabilityChanged, subject, (was.Place, was.Task, shapes.Was), (now.Place, now.Task, shapes.Now), conditions);
        }
        else if (!judge.AreEqual(was.Result, now.Result))
        {
            findings.Add(ClientRules.ResultNullabilityChanged, subject, (was.Place, was.Task), (now.Place, now.Task), conditions);
        }
    }

    // Like the client, chooses the narrowest range that contains the statuses.
    private static ClientResponse? Case(ClientMethod method, ClientResponse response) => method.Responses
        .Where(candidate => candidate.From <= response.From && candidate.To >= response.To)
        .MinBy(candidate => candidate.To - candidate.From);
}
