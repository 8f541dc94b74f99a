using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Cli.Output;

/// <summary>A customer interaction as a line of JSON.</summary>
internal static class OneLineJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    /// <remarks>What the document does not know is written as it came, and may have come on several lines: these are white space.</remarks>
    public static string Of(CustomerInteraction interaction) =>
        JsonSerializer.Serialize(interaction, Options).Replace('\n', ' ').Replace('\r', ' ');
}
