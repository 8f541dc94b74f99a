using System.CommandLine;
using Alpharun.Cli.Mock;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun mock</c>: starts a server that answers with the examples of a document.</summary>
internal static class MockCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--port") { Description = "The port on the loopback address; 0 selects a free port.", DefaultValueFactory = _ => 0 }.Between(0, 65535);
        var spec = new Option<string?>("--spec") { Description = "The OpenAPI document to use instead of the built-in one; - for standard input." };
        var wireMock = new Option<string?>("--wiremock") { Description = "Write stub mappings for WireMock and WireMock.Net to this folder, and do not start a server." };
        var command = new Command("mock", "Start a server on this machine that answers with a document's examples, for use in tests. Ctrl+C stops it.") { port, spec, wireMock };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var examples = await ExamplesAsync(terminal, parsed.GetValue(spec), cancellationToken);
            if (parsed.GetValue(wireMock) is { } folder)
            {
                StubMappings.Write(examples, folder);
                terminal.Output.WriteLine($"Stub mappings written to {folder}");
                return ExitCode.Done;
            }

            await using var server = await MockServer.StartAsync(examples, parsed.GetValue(port), cancellationToken);
            terminal.Output.WriteLine($"Listening on {server.BaseAddress} (accepts any bearer token; Ctrl+C stops the server)");
            await WaitAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command.WithExamples(
            "alpharun mock --port 8080",
            "alpharun mock --wiremock stubs",
            "ALPHARUN_API_KEY=any alpharun interactions get ID --base-address http://127.0.0.1:8080/api/v1");
    }

    private static async Task<ExampleCatalogue> ExamplesAsync(Terminal terminal, string? spec, CancellationToken cancellationToken)
    {
        if (spec is null)
        {
            return PublishedDocument.Examples();
        }

        var text = await InputFile.ReadAsync(terminal, spec, cancellationToken);
        return ExampleCatalogue.From(DocumentReader.ReadMap(text, InputFile.NameOf(spec)));
    }

    // Cancellation is the normal way to stop the server.
    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
