using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Naming;

/// <summary>C# identifiers for the names of an OpenAPI document, whatever characters and case those are written in.</summary>
/// <remarks>
/// An acronym is a word like any other (<c>HTTPServer</c> → <c>HttpServer</c>). Letters of any script are kept. Give
/// names as the document has them: what these methods return has lost the borders of one-letter words
/// (<c>x_y</c> → <c>XY</c> → <c>Xy</c>). Two names can come to one identifier (<c>a_b</c>, <c>a-b</c>).
/// </remarks>
public static partial class Identifier
{
    private const string Fallback = "value";

    /// <summary>What a sign says that a name begins with, as in the enum values <c>+1</c> and <c>-created_at</c>.</summary>
    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['+'] = "plus",
        ['-'] = "minus",
        ['−'] = "minus",
    }.ToFrozenDictionary();

    // `await` is no reserved word, but no name either within an async method.
    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(StringComparer.Ordinal, """
        abstract as await base bool break byte case catch char checked class const continue decimal default delegate do
        double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface
        internal is lock long namespace new null object operator out override params private protected public readonly ref
        return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
        unchecked unsafe ushort using virtual void volatile while
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A name for a type, a member or an enum value; never a keyword.</summary>
    /// <param name="text">The name as the document has it.</param>
    /// <returns>The identifier: <c>ext_id</c> → <c>ExtId</c>; <c>Value</c> where no letter or digit is in the text.</returns>
    public static string Pascal(string text) => Join(text, firstIsUpper: true);

    /// <summary>A name for a parameter or a local variable; it may be a keyword, see <see cref="Escape"/>.</summary>
    /// <param name="text">The name as the document has it.</param>
    /// <returns>The identifier: <c>ext_id</c> → <c>extId</c>; <c>value</c> where no letter or digit is in the text.</returns>
    public static string Camel(string text) => Join(text, firstIsUpper: false);

    /// <summary>The identifier as source code has it: a C# keyword gets an <c>@</c> in front.</summary>
    /// <param name="identifier">An identifier.</param>
    /// <returns><paramref name="identifier"/>, or <c>@</c> and <paramref name="identifier"/>.</returns>
    public static string Escape(string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return Keywords.Contains(identifier) ? "@" + identifier : identifier;
    }

    /// <summary>Whether a text is an identifier as source code has it, and so nothing else.</summary>
    public static bool IsValid(string text) => Valid().IsMatch(text);

    private static string Join(string text, bool firstIsUpper)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var word in WordsAndSign(text))
        {
            // Digits of two words stay apart: 1.5 is not 15, x1_2 not x12.
            if (result.Length > 0 && char.IsDigit(result[^1]) && char.IsDigit(word[0]))
            {
                result.Append('_');
            }

            var isUpper = firstIsUpper || result.Length > 0;
            result.Append(isUpper ? char.ToUpperInvariant(word[0]) : char.ToLowerInvariant(word[0]));
            result.Append(word[1..].ToLowerInvariant());
        }

        return Words.IsLetter(result[0]) ? result.ToString() : $"_{result}";
    }

    private static List<string> WordsAndSign(string text)
    {
        // An apostrophe is within a word: the customer's is customers.
        var trimmed = text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Trim();
        var words = Words.Of(trimmed);
        if (words.Count == 0)
        {
            return [Fallback];
        }

        if (Signs.TryGetValue(trimmed[0], out var sign) && Words.IsWordCharacter(trimmed[1]))
        {
            words.Insert(0, sign);
        }

        return words;
    }

    [GeneratedRegex(@"\A@?[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
