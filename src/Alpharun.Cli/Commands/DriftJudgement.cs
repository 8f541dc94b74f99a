using System.CommandLine;
using System.Globalization;
using Alpharun.Drift;

namespace Alpharun.Cli.Commands;

/// <summary>The options that say what a comparison judges by.</summary>
internal sealed class DriftJudgement
{
    private readonly Option<string?> _days = new("--deprecation-days") { Description = "How long before the sunset a deprecation must be, in days: stable=180,beta=31." };
    private readonly Option<string> _stability = new("--stability-level") { Description = "What is less stable than this is not judged.", DefaultValueFactory = _ => "beta" };
    private readonly Option<bool> _versioning = new("--versioning-policy") { Description = "Report what breaks clients without a new major version." };
    private readonly Option<string?> _today = new("--today") { Description = "The day to compare sunset dates with, as 2026-01-31; today if none is named." };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        _stability.AcceptOnlyFromAmong("draft", "alpha", "beta", "stable");
        command.Add(_days);
        command.Add(_stability);
        command.Add(_versioning);
        command.Add(_today);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="CommandException">An option cannot be understood.</exception>
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
                _ => throw new CommandException(ExitCode.Usage, $"'{part}' is not as in --deprecation-days stable=180,beta=31."),
            };
        }

        return options;
    }

    private static int Days(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days
            : throw new CommandException(ExitCode.Usage, $"'{value}' is no number of days; see --deprecation-days.");

    private static DateOnly Date(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandException(ExitCode.Usage, $"'{value}' is no date as 2026-01-31 is; see --today.");
}
