using System.Diagnostics;

namespace Alpharun.Cli.Tests;

public class CompletionTests
{
    [TestCase("alpharun ", "demo", "drift", "interactions", "mock", "spec")]
    [TestCase("alpharun dr", "drift")]
    [TestCase("alpharun drift diff old.yaml new.yaml --aud", "--audience")]
    [TestCase("alpharun drift diff old.yaml new.yaml --audience ", "client", "contract")]
    [TestCase("alpharun completion ", "bash", "fish", "pwsh", "zsh")]
    public async Task Completions_match_the_text_before_the_cursor(string line, params string[] expected)
    {
        var run = await ToolRun.OfAsync("complete", "--position", $"{line.Length}", "--", line);

        Assert.That(run.Output.Split('\n'), Is.SupersetOf(expected));
    }

    [Test]
    public async Task The_text_after_the_cursor_is_ignored()
    {
        var run = await ToolRun.OfAsync("complete", "--position", "11", "--", "alpharun dr --format json");

        Assert.That(run.Output.Trim(), Is.EqualTo("drift"));
    }

    [Test]
    public async Task Hidden_commands_and_alternative_spellings_of_help_are_not_completions()
    {
        var run = await ToolRun.OfAsync("complete", "--position", "9", "--", "alpharun ");

        Assert.That(run.Output.Split('\n'), Has.None.EqualTo("complete").And.None.StartsWith("/").And.None.EqualTo("-?"));
    }

    [Test]
    public async Task An_unsupported_shell_is_an_error_that_names_the_supported_shells()
    {
        var run = await ToolRun.OfAsync("completion", "tcsh");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain("tcsh").And.Contain("bash").And.Contain("zsh"));
        });
    }

    [TestCase("alpharun drift diff old.yaml new.yaml --audience cl", "client\n")]
    [TestCase("alpharun spec pu", "pull\n")]
    [TestCase("alpharun nothing-such ", "")]
    public async Task The_bash_script_completes_a_command_line(string line, string expected)
    {
        var script = $$"""
            alpharun() { '{{Environment.ProcessPath}}' '{{typeof(App).Assembly.Location}}' "$@"; }
            eval "$(alpharun completion bash)"
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=($COMP_LINE)
            [ "${COMP_LINE% }" = "$COMP_LINE" ] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _alpharun
            printf '%s\n' "${COMPREPLY[@]}" | sed '/^$/d'
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--noprofile", "--norc", "-c", script]) { RedirectStandardOutput = true })!;

        Assert.That(await bash.StandardOutput.ReadToEndAsync(), Is.EqualTo(expected));
    }
}
