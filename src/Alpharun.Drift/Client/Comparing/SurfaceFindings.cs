using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Creates findings from the changes of a surface.</summary>
internal sealed class SurfaceFindings(ClientSurface @base, ClientSurface revision)
{
    private readonly List<Finding> _all = [];

    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> All => _all;

    /// <summary>Adds a change.</summary>
    /// <param name="rule">The rule of the change.</param>
    /// <param name="subject">The changed part.</param>
    /// <param name="was">The position and the text in the base document; <c>null</c> if the part was added.</param>
    /// <param name="now">The position and the text in the revised document; <c>null</c> if the part was removed.</param>
    /// <param name="conditions">The conditions of the change.</param>
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

    /// <summary>Adds a change of nullability. If the C# types are equal, because the type always allows null, the shapes are added to the texts.</summary>
    public void AddNullability(ClientRule rule, Subject subject, (FindingSide Place, string Text, WireShape Shape) was, (FindingSide Place, string Text, WireShape Shape) now, Condition conditions)
    {
        var isShown = was.Text != now.Text;
        Add(rule, subject, (was.Place, isShown ? was.Text : $"{was.Text}, {was.Shape}"), (now.Place, isShown ? now.Text : $"{now.Text}, {now.Shape}"), conditions);
    }
}
