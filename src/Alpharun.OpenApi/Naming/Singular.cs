using System.Buffers;

namespace Alpharun.OpenApi.Naming;

/// <summary>Converts names to the singular. The rules are part of this project, so that a new version of a library cannot rename a type.</summary>
public static class Singular
{
    private const int ShortestPlural = 3;
    private const int LongestUnknownAcronym = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Converts the last word of a name to the singular: <c>custom_fields</c> → <c>custom_field</c>.</summary>
    /// <param name="word">A name of one or more words in snake_case, kebab-case, camelCase, PascalCase or UPPER_SNAKE_CASE.</param>
    /// <returns>The name in the same case style. It is unchanged if it is singular already, or if singular and plural are the same.</returns>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Words.Ranges(word) is not [.., var last])
        {
            return word;
        }

        var plural = word[last];
        return string.Concat(word.AsSpan(..last.Start.Value), InCaseOf(plural, OfWord(plural)), word.AsSpan(last.End.Value..));
    }

    /// <summary>Whether the name is a plural, and so differs from its singular.</summary>
    /// <param name="word">The name, in the same formats as for <see cref="Of"/>.</param>
    /// <returns><see langword="false"/> as well for words whose singular and plural are the same, such as <c>media</c>.</returns>
    public static bool IsPlural(string word) => !string.Equals(Of(word), word, StringComparison.Ordinal);

    private static string OfWord(string word)
    {
        if (Words.IsPluralAcronym(word))
        {
            return word[..^1];
        }

        var lower = word.ToLowerInvariant();
        if (lower.Length < ShortestPlural || SingularForms.Same.Contains(lower))
        {
            return lower;
        }

        if (SingularForms.Irregular.TryGetValue(lower, out var irregular))
        {
            return irregular;
        }

        // sms, dns, gps: a word this short without a vowel is an acronym.
        if (lower.Length <= LongestUnknownAcronym && !lower.AsSpan().ContainsAny(Vowels))
        {
            return lower;
        }

        foreach (var (plural, singular) in SingularForms.Endings)
        {
            if (lower.EndsWith(plural, StringComparison.Ordinal))
            {
                return string.Concat(lower.AsSpan(0, lower.Length - plural.Length), singular);
            }
        }

        return lower;
    }

    private static string InCaseOf(string original, string singular)
    {
        var same = 0;
        while (same < singular.Length && same < original.Length
            && char.ToLowerInvariant(original[same]) == char.ToLowerInvariant(singular[same]))
        {
            same++;
        }

        var rest = singular[same..];
        var isUpper = string.Equals(original, original.ToUpperInvariant(), StringComparison.Ordinal);
        return string.Concat(original.AsSpan(0, same), isUpper ? rest.ToUpperInvariant() : rest);
    }
}
