using System.CommandLine;
using System.Globalization;

namespace Alpharun.Cli.Commands;

/// <summary>Options that are whole numbers within bounds.</summary>
internal static class NumberRange
{
    /// <summary>Refuses anything else, with a message that says what is taken.</summary>
    public static Option<int> Between(this Option<int> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
            {
                result.AddError($"{option.Name} must be a number from {least} to {most}, not '{token.Value}'.");
            }
        });
        return option;
    }
}
