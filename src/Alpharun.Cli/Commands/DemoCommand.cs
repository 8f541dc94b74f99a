using System.CommandLine;
using Alpharun.Cli.Mock;
using Alpharun.Cli.Output;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun demo</c>: fetches and shows one interaction, without an API key and without a network.</summary>
internal static class DemoCommand
{
    private static readonly Guid Id = new("3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10");

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", "Fetch the document's example from a mock server on this machine. Requires no API key and no network.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var server = await MockServer.StartAsync(PublishedDocument.Examples(), port: 0, cancellationToken);
            using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "demo", BaseAddress = server.BaseAddress });
            terminal.Output.WriteLine(FormattableString.Invariant($"GET {server.BaseAddress}/customer-interactions/{Id}"));
            terminal.Output.WriteLine();
            var interaction = await client.CustomerInteractions.GetAsync(Id, cancellationToken);
            terminal.WriteRich(console => InteractionView.Write(console, interaction));
            return ExitCode.Done;
        });
        return command.WithExamples("alpharun demo");
    }
}
