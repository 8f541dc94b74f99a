using System.Globalization;
using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation;

/// <summary>Operations on JSON values that the checks use.</summary>
internal static class JsonValues
{
    /// <summary>Replaces a string that is not valid Unicode.</summary>
    public const string NoText = "\uFFFD";

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 2 * DocumentReader.MaxDepth };

    /// <summary>A node as a JSON value.</summary>
    /// <exception cref="DocumentException">A number is one that JSON cannot write.</exception>
    public static JsonElement Of(Node node)
    {
        using var document = JsonDocument.Parse(JsonOutput.ToBytes(node), Deep);
        return document.RootElement.Clone();
    }

    /// <summary>A text as a JSON value.</summary>
    public static JsonElement Of(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");

    /// <summary>The value that a JSON pointer names; <c>null</c> where there is none.</summary>
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

    /// <summary>The value that an object has under a name; <c>null</c> where it has none.</summary>
    public static JsonElement? Member(JsonElement map, string name)
    {
        try
        {
            return map.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            // Another name is half a surrogate pair, with which nothing can be compared.
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

    /// <summary>The type of a value; a number without a fraction is an integer, however it is written.</summary>
    public static JsonTypes TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => JsonTypes.Null,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.String => JsonTypes.String,
        _ => IsInteger(value) ? JsonTypes.Integer : JsonTypes.Fraction,
    };

    /// <summary>The name of a value's type.</summary>
    public static string TypeName(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        _ => "number",
    };

    /// <summary>A text. Half a surrogate pair, which JSON can escape, is no text.</summary>
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

    /// <summary>A property's name.</summary>
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

    /// <summary>How a number stands to a limit: exactly where decimals can tell, else as nearly as doubles can.</summary>
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

        // Exactly, however large: the power of ten of the last digit that is not zero.
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
