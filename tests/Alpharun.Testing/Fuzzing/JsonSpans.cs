using System.Text.Json;

namespace Alpharun.Testing.Fuzzing;

/// <summary>The positions of the parts of a JSON text.</summary>
/// <param name="Values">All values, from the whole text to the innermost.</param>
/// <param name="Names">The names of properties, including the quotes.</param>
/// <param name="Members">The names with their values.</param>
internal sealed record JsonSpans(IReadOnlyList<Range> Values, IReadOnlyList<Range> Names, IReadOnlyList<Range> Members)
{
    /// <summary>Finds the positions; <c>null</c> if the text is not valid JSON.</summary>
    public static JsonSpans? Of(ReadOnlySpan<byte> utf8)
    {
        var (values, names, members) = (new List<Range>(), new List<Range>(), new List<Range>());
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1_000 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                {
                    continue;
                }

                var start = (int)reader.TokenStartIndex;
                var rest = reader;
                rest.Skip(); // For a property name, skips to the end of the value.
                var end = (int)rest.BytesConsumed;
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(start..(start + reader.ValueSpan.Length + 2)); // Includes the quotes.
                    members.Add(start..end);
                }
                else
                {
                    values.Add(start..end);
                }
            }

            return new JsonSpans(values, names, members);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
