using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>A number's limit.</summary>
/// <param name="Keyword">The schema's keyword for it.</param>
/// <param name="Value">The limit.</param>
/// <param name="IsMinimum">Whether numbers must be above it, rather than below.</param>
/// <param name="IsExclusive">Whether the limit itself is not allowed.</param>
internal sealed record NumberLimit(string Keyword, JsonElement Value, bool IsMinimum, bool IsExclusive)
{
    /// <summary>Whether a number keeps to the limit.</summary>
    public bool Allows(JsonElement number)
    {
        var comparison = JsonValues.Compare(number, Value);
        return comparison == 0 ? !IsExclusive : IsMinimum == comparison > 0;
    }
}
