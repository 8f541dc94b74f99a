namespace Alpharun.Cli.Commands;

/// <summary>The completion script of each shell. A script calls the tool for completions, and completes file names if there are none.</summary>
internal static class CompletionScript
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _alpharun() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(alpharun complete --position "$COMP_POINT" -- "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _alpharun alpharun

            """,
        ["fish"] = """
            complete --command alpharun --arguments '(alpharun complete --position (commandline --cursor) -- (commandline) 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName alpharun -ScriptBlock {
                param($word, $line, $position)
                alpharun complete --position $position -- "$line" |
                    Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        ["zsh"] = """
            _alpharun() {
                local -a completions
                completions=(${(f)"$(alpharun complete --position "$CURSOR" -- "$BUFFER" 2>/dev/null)"})
                if (( $#completions )); then compadd -a completions; else _files; fi
            }
            compdef _alpharun alpharun

            """,
    };

    /// <summary>The shells that have a script.</summary>
    public static IEnumerable<string> Shells => Scripts.Keys;

    /// <summary>Gets the script for a shell.</summary>
    public static string Of(string shell) => Scripts[shell];
}
