using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun.Serialization;

/// <summary>Reads and writes a model with System.Text.Json in the same way as the client.</summary>
internal sealed class SystemTextJsonModelConverter<T, TCodec> : JsonConverter<T>
    where TCodec : struct, IJsonCodec<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Rewritten as strict JSON, because the options of the caller may allow comments and trailing commas.
        using var document = JsonDocument.ParseValue(ref reader);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document.RootElement.WriteTo(writer);
        }

        try
        {
            return JsonText.Read<T, TCodec>(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        }
        catch (ModelReadException exception)
        {
            throw new JsonException($"{exception.Problem} At {exception.Path} of {typeof(T).Name}.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => default(TCodec).Write(writer, value);
}
