using System.CommandLine;
using Alpharun.Cli.Output;
using Spectre.Console;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun interactions</c>: fetches customer interactions.</summary>
internal static class InteractionsCommand
{
    // Fewer ids are fetched too quickly for a progress bar to be useful.
    private const int MinimumIdsForProgress = 5;

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new("interactions", "Fetch customer interactions.")
    {
        Get(terminal),
        InteractionsExportCommand.Create(terminal),
    };

    private static Command Get(Terminal terminal)
    {
        var ids = InteractionIds.Argument();
        var json = new Option<bool>("--json") { Description = "Write JSON, one customer interaction per line." };
        var baseAddress = ApiOptions.BaseAddress();
        var command = new Command("get", $"Fetch customer interactions. The API key is read from the environment variable {ApiOptions.KeyVariable}.") { ids, json, baseAddress };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = ApiOptions.CreateClient(terminal, parsed.GetValue(baseAddress));
            var all = await InteractionIds.ReadAsync(terminal, parsed.GetRequiredValue(ids), cancellationToken);
            return await GetAllAsync(terminal, client, all, parsed.GetValue(json), cancellationToken);
        });
        return command.WithExamples(
            "alpharun interactions get 3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10",
            "alpharun interactions get --json - < ids.txt > interactions.jsonl");
    }

    private static async Task<int> GetAllAsync(Terminal terminal, AlpharunClient client, List<string> ids, bool json, CancellationToken cancellationToken)
    {
        var outcome = new IdOutcome();
        if (ids.Count < MinimumIdsForProgress || !terminal.ErrorIsTerminal || terminal.OutputIsTerminal)
        {
            foreach (var id in ids)
            {
                await GetOneAsync(terminal, client, id, json, outcome, line => terminal.Error.WriteLine(line), cancellationToken);
            }

            return outcome.ExitCode;
        }

        var console = terminal.RichError();
        await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("Fetching", maxValue: ids.Count);
                foreach (var id in ids)
                {
                    await GetOneAsync(terminal, client, id, json, outcome, line => console.WriteLine(line), cancellationToken);
                    task.Increment(1);
                }
            });
        return outcome.ExitCode;
    }

    private static async Task GetOneAsync(Terminal terminal, AlpharunClient client, string id, bool json, IdOutcome outcome, Action<string> report, CancellationToken cancellationToken)
    {
        try
        {
            var interaction = await client.CustomerInteractions.GetAsync(id, cancellationToken);
            Write(terminal, interaction, json);
            outcome.Succeeded();
        }
        catch (AlpharunUnauthorizedException)
        {
            // The API key is invalid: every other id would fail the same way.
            throw;
        }
        catch (Exception exception) when (exception is AlpharunException or ArgumentException)
        {
            var failure = IdOutcome.FailureOf(exception);
            report(IdOutcome.Line(id, failure));
            outcome.Failed(failure.ExitCode);
        }
    }

    private static void Write(Terminal terminal, CustomerInteraction interaction, bool json)
    {
        if (json)
        {
            terminal.Output.WriteLine(OneLineJson.Of(interaction));
        }
        else
        {
            terminal.WriteRich(console => InteractionView.Write(console, interaction));
        }
    }
}
