using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>The limit of a number.</summary>
/// <param name="Keyword">The keyword of the limit.</param>
/// <param name="Value">The limit.</param>
/// <param name="IsMinimum">Whether the limit is a minimum, and not a maximum.</param>
/// <param name="IsExclusive">Whether the limit itself is excluded.</param>
internal sealed record NumberLimit(string Keyword, JsonElement Value, bool IsMinimum, bool IsExclusive)
{
    /// <summary>Whether a number is within the limit.</summary>
    public bool Allows(JsonElement number)
    {
        var comparison = JsonValues.Compare(number, Value);
        return comparison == 0 ? !IsExclusive : IsMinimum == comparison > 0;
    }
}
