using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun completion</c>: let a shell complete command lines of the tool.</summary>
internal static class CompletionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, fish, pwsh, or zsh." };
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var command = new Command("completion", "Print what a shell has to run so that it completes command lines of this tool.") { shell };
        command.SetAction(async (parsed, _) =>
        {
            await terminal.Output.WriteAsync(CompletionScript.Of(parsed.GetRequiredValue(shell)));
            return ExitCode.Done;
        });
        return command.WithExamples(
            "source <(alpharun completion bash)                              # in ~/.bashrc; for zsh, in ~/.zshrc",
            "alpharun completion fish > ~/.config/fish/completions/alpharun.fish",
            "alpharun completion pwsh | Out-String | Invoke-Expression      # in $PROFILE");
    }

    /// <summary>Makes the command that these scripts ask, which help does not list.</summary>
    public static Command CreateComplete(Terminal terminal)
    {
        var line = new Argument<string>("line") { Description = "The command line as it is." };
        var position = new Option<int>("--position") { Description = "Where the cursor is in it.", Required = true };
        var command = new Command("complete", "Say how a command line can go on, one way a line.") { line, position };
        command.Hidden = true;
        command.SetAction(async (parsed, _) =>
        {
            var text = parsed.GetRequiredValue(line);
            var at = Math.Clamp(parsed.GetRequiredValue(position), 0, text.Length);
            var begun = parsed.RootCommandResult.Command.Parse(text[..at]);

            // The word at the cursor is not whole yet; another one that nothing knows leads nowhere.
            var unfinished = text[..at].EndsWith(' ') ? 0 : 1;
            var ways = begun.UnmatchedTokens.Count > unfinished ? [] : begun.GetCompletions(at)
                .Select(way => way.InsertText ?? way.Label)

                // Ways of Windows to ask for help, which look like files elsewhere.
                .Where(way => !way.StartsWith('/') && way != "-?");
            foreach (var way in ways)
            {
                await terminal.Output.WriteLineAsync(way);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
