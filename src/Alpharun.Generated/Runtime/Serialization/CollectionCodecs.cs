using System.Text.Json;

namespace Alpharun.Serialization;

internal readonly struct ListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public IReadOnlyList<T> Read(ref ModelReader reader)
    {
        reader.StartArray();
        var list = new List<T>();
        while (reader.NextItem())
        {
            list.Add(default(TCodec).Read(ref reader));
        }

        return list;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        NotNull.Of(value, "list");
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            default(TCodec).Write(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    public bool IsAbsent(IReadOnlyList<T> value) => false;
}

internal readonly struct DictionaryJson<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    public IReadOnlyDictionary<string, T> Read(ref ModelReader reader)
    {
        reader.EnterDictionary();
        var dictionary = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.NextProperty(out var name))
        {
            dictionary[Utf8.ToText(name)] = default(TCodec).Read(ref reader);
        }

        reader.LeaveDictionary();
        return dictionary;
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        NotNull.Of(value, "dictionary");
        writer.WriteStartObject();
        foreach (var entry in value)
        {
            writer.WritePropertyName(entry.Key);
            default(TCodec).Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    public bool IsAbsent(IReadOnlyDictionary<string, T> value) => false;
}
