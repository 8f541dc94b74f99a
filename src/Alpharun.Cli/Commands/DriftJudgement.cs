using System.CommandLine;
using System.Globalization;
using Alpharun.Drift;

namespace Alpharun.Cli.Commands;

/// <summary>The options that configure how a comparison judges changes.</summary>
internal sealed class DriftJudgement
{
    private readonly Option<string?> _days = new("--deprecation-days") { Description = "The minimum number of days from a deprecation to the sunset date, such as stable=180,beta=31." };
    private readonly Option<string> _stability = new("--stability-level") { Description = "The lowest stability level that is judged. Less stable operations are ignored.", DefaultValueFactory = _ => "beta" };
    private readonly Option<bool> _versioning = new("--versioning-policy") { Description = "Report breaking changes that come without a new major version." };
    private readonly Option<string?> _today = new("--today") { Description = "The date to compare sunset dates with, such as 2026-01-31. The default is the current date." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _stability.AcceptOnlyFromAmong("draft", "alpha", "beta", "stable");
        command.Add(_days);
        command.Add(_stability);
        command.Add(_versioning);
        command.Add(_today);
    }

    /// <summary>Reads the options.</summary>
    /// <exception cref="CommandException">The value of an option is invalid.</exception>
    public DriftOptions Read(ParseResult parsed)
    {
        var options = new DriftOptions
        {
            StabilityLevel = Enum.Parse<StabilityLevel>(parsed.GetRequiredValue(_stability), ignoreCase: true),
            VersioningPolicy = parsed.GetValue(_versioning),
        };
        if (parsed.GetValue(_today) is { } today)
        {
            options = options with { Today = Date(today) };
        }

        foreach (var part in (parsed.GetValue(_days) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            options = part.Split('=', 2) switch
            {
                ["stable", var value] => options with { StableDeprecationDays = Days(value) },
                ["beta", var value] => options with { BetaDeprecationDays = Days(value) },
                _ => throw new CommandException(ExitCode.Usage, $"--deprecation-days must be in the form stable=180,beta=31, not '{part}'."),
            };
        }

        return options;
    }

    private static int Days(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days
            : throw new CommandException(ExitCode.Usage, $"--deprecation-days must contain whole numbers of days, not '{value}'.");

    private static DateOnly Date(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandException(ExitCode.Usage, $"--today must be a date such as 2026-01-31, not '{value}'.");
}
