using System.CommandLine;
using Alpharun.Drift.Client;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Cli.Commands;

/// <summary>The options that select the audience of a comparison: the API contract, or programs that use a generated client.</summary>
internal sealed class AudienceOptions
{
    private const string Client = "client";

    private readonly Option<string> _audience = new("--audience")
    {
        Description = "The audience of the comparison: contract (users of the API), or client (programs that use the generated client, before and after a rebuild).",
        DefaultValueFactory = _ => "contract",
    };

    private readonly Option<string?> _names = new("--names") { Description = "Client audience only: the name ledger that the client is generated with, such as build/names.json. The file is not changed.", HelpName = "file" };
    private readonly Option<string?> _leftOut = new("--left-out") { Description = "Client audience only: a file with the operations that no client is generated for, and the reasons.", HelpName = "file" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _audience.AcceptOnlyFromAmong("contract", Client);
        command.Add(_audience);
        command.Add(_names);
        command.Add(_leftOut);
    }

    /// <summary>Gets the input files that the options name.</summary>
    public IEnumerable<string?> Inputs(ParseResult parsed) => [parsed.GetValue(_names), parsed.GetValue(_leftOut)];

    /// <summary>Reads the options and their input files.</summary>
    /// <returns>The client audience; <c>null</c> for the contract audience.</returns>
    /// <exception cref="CommandException">A file cannot be read, or an option for the client audience is used with the contract audience.</exception>
    /// <exception cref="OpenApi.Documents.DocumentException">The content of a file is invalid.</exception>
    public async Task<ClientAudience?> ReadAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var (names, leftOut) = (parsed.GetValue(_names), parsed.GetValue(_leftOut));
        if (parsed.GetRequiredValue(_audience) != Client)
        {
            return names is null && leftOut is null
                ? null
                : throw new CommandException(ExitCode.Usage, $"{(names is null ? _leftOut : _names).Name} requires --audience client.");
        }

        return new ClientAudience(
            names is null ? null : NameLedger.Read(await InputFile.ReadAsync(terminal, names, cancellationToken), InputFile.NameOf(names)),
            leftOut is null ? [] : LeftOutOperation.Read(await InputFile.ReadAsync(terminal, leftOut, cancellationToken), InputFile.NameOf(leftOut)));
    }
}
