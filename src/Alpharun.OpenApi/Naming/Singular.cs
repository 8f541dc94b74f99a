using System.Buffers;

namespace Alpharun.OpenApi.Naming;

/// <summary>The singular of names, by rules and exceptions of our own, so that no library's new version renames a type.</summary>
public static class Singular
{
    private const int ShortestPlural = 3;
    private const int LongestUnknownAcronym = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The name with its last word in the singular: <c>custom_fields</c> → <c>custom_field</c>.</summary>
    /// <param name="word">A name of one word or several, in snake_case, kebab-case, camelCase, PascalCase or UPPER_SNAKE.</param>
    /// <returns>The name, written as it was; the same where it is singular, or has one form for both.</returns>
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

    /// <summary>Whether the name says that there are many: its singular differs from it.</summary>
    /// <param name="word">A name as for <see cref="Of"/>.</param>
    /// <returns><see langword="false"/> too for words of one form, such as <c>media</c>.</returns>
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

        // sms, dns, gps: no word is this short and has no vowel.
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
