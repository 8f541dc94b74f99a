namespace Alpharun.Drift.Reports;

/// <summary>One finding of the HTML report: what changed, where, and both sides next to each other.</summary>
internal static class HtmlFinding
{
    /// <summary>The finding as an element.</summary>
    public static string Render(Finding finding)
    {
        var level = LevelText.Of(finding.Level);
        return $"""
            <article class="{level}" data-level="{level}">
            <h3><span class="level">{level}</span> {Heading(finding)}</h3>
            <dl class="sides">
            {Sides(finding)}
            </dl>
            {Effects(finding.Effects)}<p class="quiet">{HtmlText.Code(finding.Id)} · {HtmlText.Code(Pointer(finding))}</p>
            </article>

            """;
    }

    // The message begins with the path, which reads better on a line of its own.
    private static string Heading(Finding finding)
    {
        var prefix = finding.Path + ": ";
        return finding.Path.Length > 0 && finding.Message.StartsWith(prefix, StringComparison.Ordinal)
            ? $"{HtmlText.Code(finding.Path)} <span>{HtmlText.Of(finding.Message[prefix.Length..])}</span>"
            : HtmlText.Of(finding.Message);
    }

    private static string Sides(Finding finding)
    {
        if (finding.Revision is not { } revision)
        {
            return Side("Documented", finding.Was, "not documented", Place(finding.Base))
                + Side("Observed", finding.Is, null, Seen(finding.Seen));
        }

        // Where neither side has a value, the sentence above says it all.
        var absent = finding.Was is null && finding.Is is null ? null : "not there";
        return Side("Before", finding.Was, absent, Place(finding.Base)) + Side("After", finding.Is, absent, Place(revision));
    }

    private static string Side(string title, string? value, string? absent, string place)
    {
        var shown = (value, absent) switch
        {
            ("", _) => "<em>empty</em>",
            ({ } text, _) => HtmlText.Code(text),
            (null, { } word) => $"<em>{word}</em>",
            _ => string.Empty,
        };
        return $"<div><dt>{title}</dt><dd>{shown}</dd><dd class=\"quiet\">{place}</dd></div>";
    }

    private static string Place(FindingSide side) => HtmlText.Of(side.Location.ToString());

    private static string Seen(Occurrences? seen)
    {
        if (seen is null)
        {
            return string.Empty;
        }

        var times = seen.Count == 1 ? "seen once" : FormattableString.Invariant($"seen {seen.Count:N0} times");
        var first = seen.First is { } place ? $", first in {HtmlText.Of(place.ToString())}" : string.Empty;
        var values = seen.Values.Count == 0 ? string.Empty : $": {HtmlText.Code(string.Join(", ", seen.Values))}";
        return times + first + values;
    }

    private static string Effects(ClientEffects? effects) => effects is null
        ? string.Empty
        : $"<p>A program already built <strong>{Verb(effects.Built)}</strong>; built again, it <strong>{Verb(effects.Rebuilt)}</strong>.</p>\n";

    private static string Verb(ClientEffect effect) => effect == ClientEffect.Nothing ? "is not affected" : EffectText.Of(effect);

    // What an entry of an ignore file takes.
    private static string Pointer(Finding finding) => finding.Place.Pointer.Length == 0 ? "#" : finding.Place.Pointer;
}
