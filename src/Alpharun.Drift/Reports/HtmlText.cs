using System.Text.Encodings.Web;
using System.Text.Unicode;
using Alpharun.OpenApi;

namespace Alpharun.Drift.Reports;

/// <summary>Texts of documents and recordings as HTML: text, and never an element, an attribute or a script.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text.</summary>
    public static string Of(string text) => Encoder.Encode(VisibleText.OneLine(text));

    /// <summary>The text as code.</summary>
    public static string Code(string text) => $"<code>{Of(text)}</code>";
}
