using System.CommandLine;
using System.Globalization;
using System.Text;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that reads OpenAPI documents.</summary>
internal sealed class DocumentOptions
{
    /// <summary>What a source is, for the description of an argument.</summary>
    public const string SourceHelp = "a file, an https URL, git:REVISION:PATH, or - for standard input; YAML, JSON, or a published Markdown page";

    private readonly Option<bool> _allowExternal = new("--allow-external-refs") { Description = "Follow a $ref that leads into another file or URL." };

    private readonly Option<double> _timeout = new("--timeout")
    {
        Description = "How many seconds a server may take.",
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

    /// <summary>How documents are fetched, as the user said.</summary>
    public SourceSettings SettingsOf(ParseResult parsed, Terminal terminal) => new()
    {
        AllowExternalReferences = parsed.GetValue(_allowExternal),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(_timeout)),
        OpenStandardInput = () => BytesOf(terminal.Input),
    };

    /// <summary>Standard input as bytes.</summary>
    // The process's own as it comes, so that its encoding can be told; a test's is text.
    public static Stream BytesOf(TextReader input) =>
        input is StreamReader reader ? reader.BaseStream : new MemoryStream(Encoding.UTF8.GetBytes(input.ReadToEnd()));
}
