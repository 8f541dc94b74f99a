using System.Globalization;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation;

/// <summary>Operations on JSON values that the checks use.</summary>
public static class JsonValues
{
    /// <summary>Replaces a string that is not valid Unicode.</summary>
    public const string NoText = "\uFFFD";

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 2 * DocumentReader.MaxDepth };

    /// <summary>Converts a node to a JSON value.</summary>
    /// <exception cref="DocumentException">A number, such as NaN, cannot be written as JSON.</exception>
    public static JsonElement Of(Node node)
    {
        using var document = JsonDocument.Parse(JsonOutput.ToBytes(node), Deep);
        return document.RootElement.Clone();
    }

    /// <summary>Converts a text to a JSON value.</summary>
    public static JsonElement Of(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");

    /// <summary>Returns the value at a JSON pointer; <c>null</c> if there is none.</summary>
    public static JsonElement? At(JsonElement root, string pointer)
    {
        JsonElement? value = root;
        foreach (var key in JsonPointer.Keys(pointer))
        {
            value = value switch
            {
                { ValueKind: JsonValueKind.Object } map => Member(map, key),
                { ValueKind: JsonValueKind.Array } list when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.GetArrayLength() => list[index],
                _ => null,
            };
        }

        return value;
    }

    /// <summary>Returns the value of a property of an object; <c>null</c> if there is no such property.</summary>
    public static JsonElement? Member(JsonElement map, string name)
    {
        try
        {
            return map.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // Another property name contains an unpaired surrogate, with which TryGetProperty cannot compare.
            foreach (var property in map.EnumerateObject())
            {
                if (Name(property) == name)
                {
                    return property.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Returns the type of a value. A number without a fraction is an integer in any notation, such as 1.0 or 1e2.</summary>
    internal static JsonTypes TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => JsonTypes.Null,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.String => JsonTypes.String,
        _ => IsInteger(value) ? JsonTypes.Integer : JsonTypes.Fraction,
    };

    /// <summary>Returns the name of the type of a value.</summary>
    public static string TypeName(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        _ => "number",
    };

    /// <summary>Returns the text of a string, or <see cref="NoText"/> if it contains an unpaired surrogate, which JSON allows in escaped form.</summary>
    public static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return NoText;
        }
    }

    /// <summary>Returns the name of a property, or <see cref="NoText"/> if it contains an unpaired surrogate.</summary>
    public static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return NoText;
        }
    }

    /// <summary>Compares a number with a limit: exactly if both fit into a decimal, otherwise with the precision of a double.</summary>
    public static int Compare(JsonElement number, JsonElement limit) =>
        number.TryGetDecimal(out var exact) && limit.TryGetDecimal(out var exactLimit)
            ? exact.CompareTo(exactLimit)
            : number.GetDouble().CompareTo(limit.GetDouble());

    private static bool IsInteger(JsonElement number)
    {
        if (number.TryGetInt64(out _))
        {
            return true;
        }

        // The check is exact for numbers of any size. It computes the power of ten of the last digit that is not zero.
        var text = number.GetRawText().AsSpan();
        var end = text.IndexOfAny('e', 'E');
        var mantissa = (end < 0 ? text : text[..end]).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var digits = mantissa.TrimEnd("0.");
        var power = point < 0 ? mantissa.Length - digits.Length
            : digits.Length <= point ? point - digits.Length
            : point - digits.Length + 1;
        return digits.IsEmpty || power + Exponent(end < 0 ? [] : text[(end + 1)..]) >= 0;
    }

    private static double Exponent(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : double.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
