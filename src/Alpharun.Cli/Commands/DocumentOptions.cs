using System.CommandLine;
using System.Globalization;
using System.Text;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that reads OpenAPI documents.</summary>
internal sealed class DocumentOptions
{
    /// <summary>Describes the sources of a document, for use in help texts.</summary>
    public const string SourceHelp = "a file, an https URL, git:REVISION:PATH, or - for standard input; YAML, JSON, or a published Markdown page";

    private readonly Option<bool> _allowExternal = new("--allow-external-refs") { Description = "Follow a $ref to another file or URL." };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "The time limit for a server, in seconds.",
        DefaultValueFactory = _ => SourceSettings.DefaultTimeout.TotalSeconds,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _timeout.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86_400))
            {
                result.AddError($"--timeout must be a number of seconds, not '{token.Value}'.");
            }
        });
        command.Add(_allowExternal);
        command.Add(_timeout);
    }

    /// <summary>Gets the settings for loading documents from the options.</summary>
    public SourceSettings SettingsOf(ParseResult parsed, Terminal terminal) => new()
    {
        AllowExternalReferences = parsed.GetValue(_allowExternal),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
        OpenStandardInput = () => BytesOf(terminal.Input),
    };

    /// <summary>Gets standard input as a stream of bytes.</summary>
    // Returns the raw bytes of the process's input, so that the reader can detect the encoding. In tests the input is text.
    public static Stream BytesOf(TextReader input) =>
        input is StreamReader reader ? reader.BaseStream : new MemoryStream(Encoding.UTF8.GetBytes(input.ReadToEnd()));
}
