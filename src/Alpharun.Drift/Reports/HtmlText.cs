using System.Text.Encodings.Web;
using System.Text.Unicode;
using Alpharun.OpenApi;

namespace Alpharun.Drift.Reports;

/// <summary>Encodes text from documents and recordings as HTML text, so that it cannot become an element, an attribute or a script.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Encodes a text.</summary>
    public static string Of(string text) => Encoder.Encode(VisibleText.OneLine(text));

    /// <summary>Encodes a text and puts it into a <c>code</c> element.</summary>
    public static string Code(string text) => $"<code>{Of(text)}</code>";
}
