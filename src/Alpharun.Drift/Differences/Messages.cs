using System.Collections.Frozen;

namespace Alpharun.Drift.Differences;

/// <summary>What a change is in words: the place, and the sentence of <see cref="MessageRows"/> for the facet and its change.</summary>
internal static class Messages
{
    private static readonly FrozenDictionary<(string, string), string> Templates = Read().ToFrozenDictionary();

    /// <summary>The message.</summary>
    public static string Of(string place, Change change)
    {
        var sentence = Template(change.Facet, change.How)!
            .Replace("{subject}", Quote(change.Subject), StringComparison.Ordinal)
            .Replace("{was}", Quote(change.Was), StringComparison.Ordinal)
            .Replace("{is}", Quote(change.Is), StringComparison.Ordinal);
        return place.Length == 0 ? sentence : $"{place}: {sentence}";
    }

    /// <summary>The sentence for a facet and its change, with places for the names; <c>null</c> where there is none.</summary>
    public static string? Template(string facet, string how) =>
        Templates.GetValueOrDefault((facet, how)) ?? Templates.GetValueOrDefault((facet, "*"));

    private static IEnumerable<KeyValuePair<(string, string), string>> Read() =>
        from line in MessageRows.Text.Split('\n')
        let columns = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select KeyValuePair.Create((columns[0], columns[1]), columns[2]);

    private static string Quote(string? value)
    {
        const int Longest = 80;
        return value is null ? "nothing" : value.Length > Longest ? $"'{value[..Longest]}…'" : $"'{value}'";
    }
}
