using System.Text.Json;
using Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Models;

/// <summary>A JSON library with its default settings.</summary>
public abstract class JsonLibrary
{
    public static IEnumerable<JsonLibrary> All => [new NewtonsoftJson(), new SystemTextJson()];

    public abstract object? Read(Type type, string json);

    public abstract string Write(object? value);

    public T Read<T>(string json) => (T)Read(typeof(T), json)!;

    /// <summary>Reads invalid JSON, and returns the text of the exception, which must be of the type of the library.</summary>
    public abstract string ErrorOf(Type type, string json);

    public string ErrorOf<T>(string json) => ErrorOf(typeof(T), json);

    private sealed class NewtonsoftJson : JsonLibrary
    {
        public override object? Read(Type type, string json) => JsonConvert.DeserializeObject(json, type);

        public override string Write(object? value) => JsonConvert.SerializeObject(value);

        public override string ErrorOf(Type type, string json) => Assert.Throws<JsonSerializationException>(() => Read(type, json))!.ToString();

        public override string ToString() => "Newtonsoft.Json";
    }

    private sealed class SystemTextJson : JsonLibrary
    {
        public override object? Read(Type type, string json) => System.Text.Json.JsonSerializer.Deserialize(json, type);

        public override string Write(object? value) => System.Text.Json.JsonSerializer.Serialize(value);

        public override string ErrorOf(Type type, string json)
        {
            var exception = Assert.Throws<System.Text.Json.JsonException>(() => Read(type, json))!;
            return $"{exception} {exception.Path}";
        }

        public override string ToString() => "System.Text.Json";
    }
}
