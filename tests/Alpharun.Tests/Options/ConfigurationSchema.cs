using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Alpharun.Tests.Options;

/// <summary>The JSON schema of the section <c>Alpharun</c> in appsettings.json, generated from the options and their documentation.</summary>
internal static partial class ConfigurationSchema
{
    /// <summary>The format of times.</summary>
    [GeneratedRegex(@"^-?(\d+\.)?\d{1,2}:\d{1,2}(:\d{1,2}(\.\d{1,7})?)?$")]
    public static partial Regex Time();

    /// <summary>Creates the schema of options.</summary>
    /// <param name="options">The names of the options.</param>
    public static string For(IEnumerable<string> options)
    {
        var schema = new JsonObject
        {
            ["definitions"] = new JsonObject
            {
                ["logLevel"] = Properties((AlpharunTelemetry.LogCategory, new JsonObject { ["$ref"] = "#/definitions/logLevelThreshold" })),
            },
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["Alpharun"] = new JsonObject
                {
                    ["type"] = "object",
                    ["description"] = "The options of the Alpharun client, for AddAlpharun(configuration.GetSection(\"Alpharun\")).",
                    ["properties"] = new JsonObject(options.Select(name => KeyValuePair.Create(name, (JsonNode?)Of(typeof(AlpharunClientOptions).GetProperty(name)!)))),
                },
            },
        };
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonObject Properties((string Name, JsonNode Schema) property) => new() { ["properties"] = new JsonObject { [property.Name] = property.Schema } };

    private static JsonObject Of(PropertyInfo option)
    {
        var schema = Shape(Nullable.GetUnderlyingType(option.PropertyType) ?? option.PropertyType);
        schema["description"] = XmlDocs.Summary(option, reference => reference == "F:System.Threading.Timeout.InfiniteTimeSpan" ? Timeout.InfiniteTimeSpan.ToString() : null);
        if (Default(option.GetValue(new AlpharunClientOptions())) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    private static JsonObject Shape(Type type) =>
        type == typeof(string) ? new JsonObject { ["type"] = "string" }
        : type == typeof(Uri) ? new JsonObject { ["type"] = "string", ["format"] = "uri" }
        : type == typeof(TimeSpan) ? new JsonObject { ["type"] = "string", ["pattern"] = Time().ToString() }
        : type == typeof(int) || type == typeof(long) ? new JsonObject { ["type"] = "integer" }
        : type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type.IsEnum ? new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)name)]) }
        : throw new NotSupportedException($"Add the JSON schema for the type {type} here.");

    private static JsonNode? Default(object? value) => value switch
    {
        null => null,
        int number => number,
        long number => number,
        bool flag => flag,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
