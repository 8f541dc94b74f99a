using System.CommandLine;
using Alpharun.Drift.Client;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Cli.Commands;

/// <summary>The options that say for whom documents are compared: who keeps to the contract, or who uses a generated client.</summary>
internal sealed class AudienceOptions
{
    private const string Client = "client";

    private readonly Option<string> _audience = new("--audience")
    {
        Description = "Whose eyes to judge with: contract, or client: what programs feel that use the generated client, as built and rebuilt.",
        DefaultValueFactory = _ => "contract",
    };

    private readonly Option<string?> _names = new("--names") { Description = "For the client audience: the ledger of names that the client is generated with, as build/names.json. It is only read.", HelpName = "file" };
    private readonly Option<string?> _leftOut = new("--left-out") { Description = "For the client audience: the operations that no client is generated for, with reasons.", HelpName = "file" };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        _audience.AcceptOnlyFromAmong("contract", Client);
        command.Add(_audience);
        command.Add(_names);
        command.Add(_leftOut);
    }

    /// <summary>The files that the options name.</summary>
    public IEnumerable<string?> Inputs(ParseResult parsed) => [parsed.GetValue(_names), parsed.GetValue(_leftOut)];

    /// <summary>What was asked for; <c>null</c> for the contract.</summary>
    /// <exception cref="CommandException">A file cannot be read, or is named where the contract is judged.</exception>
    /// <exception cref="OpenApi.Documents.DocumentException">A file is not what it should be.</exception>
    public async Task<ClientAudience?> ReadAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var (names, leftOut) = (parsed.GetValue(_names), parsed.GetValue(_leftOut));
        if (parsed.GetRequiredValue(_audience) != Client)
        {
            return names is null && leftOut is null
                ? null
                : throw new CommandException(ExitCode.Usage, $"{(names is null ? _leftOut : _names).Name} is for --audience client.");
        }

        return new ClientAudience(
            names is null ? null : NameLedger.Read(await InputFile.ReadAsync(terminal, names, cancellationToken), InputFile.NameOf(names)),
            leftOut is null ? [] : LeftOutOperation.Read(await InputFile.ReadAsync(terminal, leftOut, cancellationToken), InputFile.NameOf(leftOut)));
    }
}
