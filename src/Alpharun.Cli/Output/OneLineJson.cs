using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Cli.Output;

/// <summary>Formats a customer interaction as one line of JSON.</summary>
internal static class OneLineJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets the line, without a line break.</summary>
    /// <remarks>Undocumented properties keep their JSON text. Line breaks between its tokens are replaced by spaces.</remarks>
    public static string Of(CustomerInteraction interaction) =>
        JsonSerializer.Serialize(interaction, Options).Replace('\n', ' ').Replace('\r', ' ');
}
