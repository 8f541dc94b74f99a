using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Reads and writes one type. Codecs are structs and are composed as type arguments, so that the compiler of each framework
/// makes one direct, reflection-free reader and writer of them, where static interface members are not there.
/// </summary>
internal interface IJsonCodec<T>
{
    /// <summary>Reads the value that the reader stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="ModelReadException">The JSON is not of the type.</exception>
    T Read(ref ModelReader reader);

    /// <summary>Writes a value.</summary>
    void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether a property that may be left out is left out when it has this value.</summary>
    bool IsAbsent(T value);
}
