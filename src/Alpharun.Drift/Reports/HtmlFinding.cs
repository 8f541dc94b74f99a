namespace Alpharun.Drift.Reports;

/// <summary>Writes a finding of the HTML report: the change, its position, and both sides next to each other.</summary>
internal static class HtmlFinding
{
    /// <summary>Writes the finding as an HTML element.</summary>
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

    // The message starts with the path, which is easier to read on a separate line.
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

        // If neither side has a value, the message already describes the change.
        var absent = finding.Was is null && finding.Is is null ? null : "not present";
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
        : $"<p>An existing build of a program <strong>{Verb(effects.Built)}</strong>; after a rebuild, the program <strong>{Verb(effects.Rebuilt)}</strong>.</p>\n";

    private static string Verb(ClientEffect effect) => effect == ClientEffect.Nothing ? "is not affected" : EffectText.Of(effect);

    // The form that entries of an ignore file use.
    private static string Pointer(Finding finding) => finding.Place.Pointer.Length == 0 ? "#" : finding.Place.Pointer;
}
