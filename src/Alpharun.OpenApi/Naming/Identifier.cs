using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Naming;

/// <summary>Converts the names in an OpenAPI document to C# identifiers.</summary>
/// <remarks>
/// An acronym is treated like any other word (<c>HTTPServer</c> → <c>HttpServer</c>). Letters of any script are kept. Do not pass
/// the result of one conversion to another: the boundaries of one-letter words are lost (<c>x_y</c> → <c>XY</c> → <c>Xy</c>).
/// Different names can have the same identifier (<c>a_b</c>, <c>a-b</c>).
/// </remarks>
public static partial class Identifier
{
    private const string Fallback = "value";

    /// <summary>The words for a sign at the start of a name, as in the enum values <c>+1</c> and <c>-created_at</c>.</summary>
    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['+'] = "plus",
        ['-'] = "minus",
        ['−'] = "minus",
    }.ToFrozenDictionary();

    // `await` is not a reserved word, but it cannot be a name in an async method.
    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(StringComparer.Ordinal, """
        abstract as await base bool break byte case catch char checked class const continue decimal default delegate do
        double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface
        internal is lock long namespace new null object operator out override params private protected public readonly ref
        return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
        unchecked unsafe ushort using virtual void volatile while
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Converts a name to PascalCase, for types, members and enum values. The result is never a keyword.</summary>
    /// <param name="text">The name in the document.</param>
    /// <returns>The identifier: <c>ext_id</c> → <c>ExtId</c>; <c>Value</c> if the text has no letter or digit.</returns>
    public static string Pascal(string text) => Join(text, firstIsUpper: true);

    /// <summary>Converts a name to camelCase, for parameters and local variables. The result can be a keyword, see <see cref="Escape"/>.</summary>
    /// <param name="text">The name in the document.</param>
    /// <returns>The identifier: <c>ext_id</c> → <c>extId</c>; <c>value</c> if the text has no letter or digit.</returns>
    public static string Camel(string text) => Join(text, firstIsUpper: false);

    /// <summary>Escapes an identifier for source code: a C# keyword gets the prefix <c>@</c>.</summary>
    /// <param name="identifier">An identifier.</param>
    /// <returns>The identifier, with the prefix <c>@</c> if it is a keyword.</returns>
    public static string Escape(string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return Keywords.Contains(identifier) ? "@" + identifier : identifier;
    }

    /// <summary>Whether a text is exactly one identifier, with or without the prefix <c>@</c>.</summary>
    public static bool IsValid(string text) => Valid().IsMatch(text);

    private static string Join(string text, bool firstIsUpper)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var word in WordsAndSign(text))
        {
            // Digits of different words stay separate: 1.5 is not 15, and x1_2 is not x12.
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
        // An apostrophe does not end a word: customer's becomes customers.
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
