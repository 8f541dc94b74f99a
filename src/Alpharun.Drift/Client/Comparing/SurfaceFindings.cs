using Alpharun.Drift.Client.Rules;
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
    public void Add(ClientRule rule, Subject subject, (FindingSide Place, string Text)? was, (FindingSide Place, string Text)? now, When conditions = When.Always)
    {
        var effects = rule.EffectsWhen(conditions);
        _all.Add(new Finding
        {
            Id = rule.Id,
            Level = ClientRule.LevelOf(effects),
            Operation = subject.Operation,
            Path = subject.Name,
            Message = $"{subject.Name}: {Sentence(rule.Sentence, was?.Text, now?.Text)}",
            Base = was?.Place ?? @base.Places.Nearest(now!.Value.Place.Pointer),
            Revision = now?.Place ?? revision.Places.Nearest(was!.Value.Place.Pointer),
            Was = was?.Text,
            Is = now?.Text,
            Fingerprint = Fingerprint.Of(was?.Text, now?.Text, rule.Id, subject.Operation, subject.Name),
            Effects = effects,
        });
    }

    /// <summary>Takes a change of what may be null. C# may not show it: a type that has room for null has it always.</summary>
    public void AddNullability(ClientRule rule, Subject subject, (FindingSide Place, string Text, WireShape Shape) was, (FindingSide Place, string Text, WireShape Shape) now, When conditions)
    {
        var isShown = was.Text != now.Text;
        Add(rule, subject, (was.Place, isShown ? was.Text : $"{was.Text}, {was.Shape}"), (now.Place, isShown ? now.Text : $"{now.Text}, {now.Shape}"), conditions);
    }

    private static string Sentence(string sentence, string? was, string? now) => sentence
        .Replace("{was}", $"'{was}'", StringComparison.Ordinal)
        .Replace("{is}", $"'{now}'", StringComparison.Ordinal);
}
