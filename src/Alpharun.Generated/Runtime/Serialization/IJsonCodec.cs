using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Reads and writes one type. Codecs are structs that are composed as type arguments, so that the JIT compiler of every framework can
/// inline them without reflection. .NET Standard 2.0 does not support static interface members.
/// </summary>
internal interface IJsonCodec<T>
{
    /// <summary>Reads the value at the current token, and moves the reader to the last token of the value.</summary>
    /// <exception cref="ModelReadException">The JSON does not match the type.</exception>
    T Read(ref ModelReader reader);

    /// <summary>Writes a value.</summary>
    void Write(Utf8JsonWriter writer, T value);

    /// <summary>Decides whether an optional property with this value is omitted.</summary>
    bool IsAbsent(T value);
}
