using System.CommandLine;
using System.Globalization;

namespace Alpharun.Cli.Commands;

/// <summary>Validates options whose values are whole numbers in a range.</summary>
internal static class NumberRange
{
    /// <summary>Rejects values outside a range with a message that names the range.</summary>
    public static Option<int> Between(this Option<int> option, int minimum, int maximum)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum))
            {
                result.AddError($"{option.Name} must be a number from {minimum} to {maximum}, not '{token.Value}'.");
            }
        });
        return option;
    }
}
