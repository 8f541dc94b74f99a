using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Takes changes of the surface, and makes findings of them.</summary>
internal sealed class SurfaceFindings(ClientSurface @base, ClientSurface revision)
{
    private readonly List<Finding> _all = [];

    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> All => _all;

    /// <summary>Takes a change.</summary>
    /// <param name="rule">The kind of change.</param>
    /// <param name="subject">What changed.</param>
    /// <param name="was">Where it is in the base, and what; <c>null</c> for what is new.</param>
    /// <param name="now">Where it is in the revision, and what; <c>null</c> for what is gone.</param>
    /// <param name="conditions">What holds for the change.</param>
    public void Add(ClientRule rule, Subject subject, (FindingSide Place, string Text)? was, (FindingSide Place, string Text)? now, Condition conditions = Condition.None)
    {
        var judgement = rule.Judge(conditions);
        _all.Add(new Finding
        {
            Id = rule.Id,
            Level = judgement.Level,
            Operation = subject.Operation,
            Path = subject.Name,
            Message = rule.Describe(subject.Name, subject: null, was?.Text, now?.Text),
            Base = was?.Place ?? @base.Places.Nearest(now!.Value.Place.Pointer),
            Revision = now?.Place ?? revision.Places.Nearest(was!.Value.Place.Pointer),
            Was = was?.Text,
            Is = now?.Text,
            Fingerprint = Fingerprint.Of(was?.Text, now?.Text, rule.Id, subject.Operation, subject.Name),
            Effects = judgement.Effects,
        });
    }

    /// <summary>Takes a change of what may be null. C# may not show it: a type that has room for null has it always.</summary>
    public void AddNullability(ClientRule rule, Subject subject, (FindingSide Place, string Text, WireShape Shape) was, (FindingSide Place, string Text, WireShape Shape) now, Condition conditions)
    {
        var isShown = was.Text != now.Text;
        Add(rule, subject, (was.Place, isShown ? was.Text : $"{was.Text}, {was.Shape}"), (now.Place, isShown ? now.Text : $"{now.Text}, {now.Shape}"), conditions);
    }
}
