using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Documents;

/// <summary>A text, a number, a boolean or null.</summary>
public sealed partial class ScalarNode : Node
{
    private ScalarNode(ScalarKind kind, string text, SourceLocation location)
        : base(location)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The type of the scalar.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The text of the scalar in the document, without quotes. Numbers keep their full precision.</summary>
    public string Text { get; }

    /// <summary>Whether the scalar is the boolean <c>true</c>.</summary>
    public bool IsTrue => Kind == ScalarKind.Boolean && Text is "true" or "True" or "TRUE";

    /// <summary>Whether the scalar is a number, with or without a fraction.</summary>
    public bool IsNumber => Kind is ScalarKind.Integer or ScalarKind.Float;

    /// <summary>Creates a text scalar, even if the text looks like a number or a boolean.</summary>
    public static ScalarNode FromText(string text, SourceLocation location) => new(ScalarKind.Text, text, location);

    /// <summary>Creates a boolean scalar.</summary>
    public static ScalarNode FromBoolean(bool value, SourceLocation location) =>
        new(ScalarKind.Boolean, value ? "true" : "false", location);

    /// <summary>Creates a scalar from plain text without quotes; the text decides its type.</summary>
    public static ScalarNode FromPlain(string text, SourceLocation location) => new(Resolve(text), text, location);

    /// <summary>
    /// Returns the number in JSON syntax; <c>null</c> for infinities and NaN, which JSON does not support.
    /// </summary>
    public string? JsonNumber()
    {
        if (JsonNumberPattern().IsMatch(Text))
        {
            return Text;
        }

        if (Text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BigInteger.Parse("0" + Text.AsSpan(2).ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        if (Text.StartsWith("0o", StringComparison.Ordinal))
        {
            return Text.Skip(2).Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture);
        }

        if (Kind == ScalarKind.Integer)
        {
            return BigInteger.Parse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        return double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : null;
    }

    private protected override Node CloneContent() => new ScalarNode(Kind, Text, Location);

    private static ScalarKind Resolve(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return ScalarKind.Null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return ScalarKind.Boolean;
        }

        // Most scalars are words. Text that cannot begin a number skips the regular expressions.
        if (text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            return ScalarKind.Text;
        }

        return IntegerPattern().IsMatch(text) ? ScalarKind.Integer
            : FloatPattern().IsMatch(text) ? ScalarKind.Float
            : ScalarKind.Text;
    }

    [GeneratedRegex(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant)]
    private static partial Regex FloatPattern();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumberPattern();
}
