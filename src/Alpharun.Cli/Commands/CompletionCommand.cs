using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun completion</c>: prints the completion script for a shell.</summary>
internal static class CompletionCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, fish, pwsh, or zsh." };
        shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        var command = new Command("completion", "Print the script that enables tab completion in a shell.") { shell };
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

    /// <summary>Creates the hidden command that the completion scripts call.</summary>
    public static Command CreateComplete(Terminal terminal)
    {
        var line = new Argument<string>("line") { Description = "The command line." };
        var position = new Option<int>("--position") { Description = "The position of the cursor in the command line.", Required = true };
        var command = new Command("complete", "Print the completions for a command line, one per line.") { line, position };
        command.Hidden = true;
        command.SetAction(async (parsed, _) =>
        {
            var text = parsed.GetRequiredValue(line);
            var at = Math.Clamp(parsed.GetRequiredValue(position), 0, text.Length);
            var prefix = parsed.RootCommandResult.Command.Parse(text[..at]);

            // The word at the cursor may be incomplete. After any other unknown word there are no completions.
            var incompleteWords = text[..at].EndsWith(' ') ? 0 : 1;
            var completions = prefix.UnmatchedTokens.Count > incompleteWords ? [] : prefix.GetCompletions(at)
                .Select(completion => completion.InsertText ?? completion.Label)

                // The Windows spellings of --help, which look like file paths on other systems.
                .Where(completion => !completion.StartsWith('/') && completion != "-?");
            foreach (var completion in completions)
            {
                await terminal.Output.WriteLineAsync(completion);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
