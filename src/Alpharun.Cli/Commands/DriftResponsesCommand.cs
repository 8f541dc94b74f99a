using System.CommandLine;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Sources;
using Spectre.Console;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift responses</c>: compares recorded responses with the document.</summary>
internal static class DriftResponsesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Files with recorded responses: JSON lines, JSON, or HAR; - for standard input.", Arity = ArgumentArity.OneOrMore };
        var operation = new Option<string?>("--operation") { Description = "The operation that returned the bodies if the file contains no requests, such as \"GET /path\". Optional if the document has a single operation.", HelpName = "METHOD /path" };
        var status = new Option<int>("--status") { Description = "The status of bare bodies, 100 to 599.", DefaultValueFactory = _ => 200 }.Between(100, 599);
        var baseAddress = new Option<string?>("--base-address") { Description = "The address that the requests were sent to, if it is not a server of the document: for example, a proxy or a mock server.", HelpName = "url" };
        var responses = new ResponseOptions();
        var command = new Command("responses", "Compare recorded responses with the document.") { files, operation, status, baseAddress };
        responses.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var names = parsed.GetRequiredValue(files);
            var run = await responses.StartAsync(parsed, terminal, names, Address(parsed.GetValue(baseAddress)), cancellationToken);
            var defaults = new RecordingDefaults(Operation(run.Drift, parsed.GetValue(operation)), parsed.GetValue(status));
            await WithProgressAsync(terminal, async report =>
            {
                foreach (var name in names)
                {
                    await using var stream = Open(terminal, name);
                    await foreach (var response in Recordings.ReadAsync(stream, InputFile.NameOf(name), defaults, cancellationToken))
                    {
                        run.Drift.Add(response);
                        report(run.Drift.Samples);
                    }
                }
            });
            return await run.EndAsync(names is [var only] ? InputFile.NameOf(only) : FormattableString.Invariant($"{names.Length} files"), ExitCode.Usage, cancellationToken);
        });
        return command.WithExamples(
            "alpharun drift responses --spec openapi/alpharun.yaml recorded.jsonl",
            "alpharun drift responses --spec openapi/alpharun.yaml browser.har --suggest edits.json --format markdown");
    }

    private static string? Address(string? named) => named is null || Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? named
        : throw new CommandException(ExitCode.Usage, "--base-address must be an absolute address, such as http://127.0.0.1:8080/api/v1.");

    private static string? Operation(ResponseDrift drift, string? named)
    {
        if (named is null)
        {
            return drift.Operations is [var only] ? only : null;
        }

        return drift.Operations.Contains(named)
            ? named
            : throw new CommandException(ExitCode.Usage, $"the document has no operation '{named}'. It has: {string.Join(", ", drift.Operations.Take(20))}{(drift.Operations.Count > 20 ? ", …" : string.Empty)}");
    }

    private static Stream Open(Terminal terminal, string name)
    {
        if (name == InputFile.Standard)
        {
            return DocumentOptions.BytesOf(terminal.Input);
        }

        try
        {
            return File.OpenRead(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot read '{name}': {exception.Message}", exception);
        }
    }

    private static async Task WithProgressAsync(Terminal terminal, Func<Action<long>, Task> work)
    {
        const int Every = 1_000;
        if (!terminal.ErrorIsTerminal)
        {
            await work(_ => { });
            return;
        }

        await terminal.RichError().Status().StartAsync("Reading responses", context => work(count =>
        {
            if (count % Every == 0)
            {
                context.Status(FormattableString.Invariant($"{count:N0} responses"));
            }
        }));
    }
}
