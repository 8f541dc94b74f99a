using System.Globalization;

namespace Alpharun.OpenApi.Naming;

/// <summary>Splits names of any case style into words.</summary>
internal static class Words
{
    /// <summary>Returns the words of <paramref name="text"/> unchanged.</summary>
    public static List<string> Of(string text) => [.. Ranges(text).Select(range => text[range])];

    /// <summary>Returns the ranges of the words in <paramref name="text"/>.</summary>
    public static List<Range> Ranges(string text)
    {
        List<Range> words = [];
        var position = 0;
        while (position < text.Length)
        {
            if (!IsWordCharacter(text[position]))
            {
                position++;
                continue;
            }

            var end = position;
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }

            AddWords(text, position, end, words);
            position = end;
        }

        return words;
    }

    /// <summary>Whether a C# identifier can contain the character, except underscores, which separate words.</summary>
    public static bool IsWordCharacter(char character) => IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a C# identifier can begin with the character.</summary>
    public static bool IsLetter(char character) => char.IsLetter(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    /// <summary>Whether <paramref name="word"/> is an acronym with a plural s: <c>URLs</c>.</summary>
    public static bool IsPluralAcronym(ReadOnlySpan<char> word) =>
        word is [_, _, .., 's'] && !word[..^1].ContainsAnyExceptInRange('A', 'Z');

    private static void AddWords(string text, int start, int end, List<Range> words)
    {
        var run = text.AsSpan(start, end - start);
        // Without lower-case letters, capitals do not separate words: SHA256SUM is one word, not two.
        if (HasLower(run))
        {
            var first = 0;
            for (var index = 1; index < run.Length; index++)
            {
                if (BeginsWord(run, first, index))
                {
                    words.Add((start + first)..(start + index));
                    first = index;
                }
            }

            start += first;
        }

        words.Add(start..end);
    }

    private static bool BeginsWord(ReadOnlySpan<char> run, int first, int index)
    {
        if (!char.IsUpper(run[index]))
        {
            return false;
        }

        var previous = run[index - 1];
        // HTTPServer: the last of several capitals belongs to the next word.
        var leadsLower = index + 1 < run.Length && char.IsLower(run[index + 1]) && !EndsPluralAcronym(run, index + 1);
        if (char.IsUpper(previous))
        {
            return leadsLower;
        }

        // 2FAEnabled: a word that begins with digits includes the acronym after them.
        return !char.IsDigit(previous) || leadsLower || run[first..index].ContainsAnyExceptInRange('0', '9');
    }

    private static bool EndsPluralAcronym(ReadOnlySpan<char> run, int index) =>
        run[index] == 's'
        && index >= 2 && char.IsUpper(run[index - 1]) && char.IsUpper(run[index - 2])
        && (index + 1 == run.Length || !char.IsLower(run[index + 1]));

    private static bool HasLower(ReadOnlySpan<char> run)
    {
        foreach (var character in run)
        {
            if (char.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }
}
