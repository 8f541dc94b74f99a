using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Models;

/// <summary>All generated models of the published document and of the document with every shape, with JSON for each.</summary>
public static class GeneratedModels
{
    // A text that a library may parse as a date, and a number that a double does not preserve.
    private const string Text = "\"2025-01-31T09:30:00.000+05:30\"";
    private const string Number = "1.10";

    private static readonly Dictionary<Type, string> Samples = new Dictionary<Type, string>
    {
        [typeof(string)] = Text,
        [typeof(bool)] = "true",
        [typeof(int)] = "-2147483648",
        [typeof(long)] = "9223372036854775807",
        [typeof(float)] = "1.5",
        [typeof(double)] = "0.1",
        [typeof(decimal)] = Number,
        [typeof(FieldValue)] = Number,
        [typeof(RawJson)] = $$"""{"a":[{{Number}},null,{{Text}}]}""",
    };

    private static readonly Type[] Types =
    [
        .. from assembly in new[] { typeof(Contact).Assembly, typeof(Shapes.Scalars).Assembly }
           from type in assembly.GetExportedTypes()
           where type.GetCustomAttribute<GeneratedCodeAttribute>() is not null && type.Namespace is "Alpharun" or "Alpharun.Shapes"
           select type,
    ];

    public static IReadOnlyCollection<Type> Classes { get; } = [.. Types.Where(type => type.IsClass)];

    public static IReadOnlyCollection<Type> Enums { get; } = [.. Types.Where(type => type.IsValueType)];

    public static IEnumerable<TestCaseData> RequiredProperties =>
        from type in Classes
        from property in Properties(type)
        where IsRequired(property)
        select new TestCaseData(type, JsonName(property)).SetArgDisplayNames($"{type.FullName}", JsonName(property));

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties().Where(property => property.GetCustomAttribute<JsonPropertyAttribute>() is not null);

    /// <summary>Gets the property with the unknown properties of a model.</summary>
    public static PropertyInfo AdditionalProperties(Type type) => type.GetProperty("AdditionalProperties", typeof(IReadOnlyDictionary<string, RawJson>))!;

    public static string JsonName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;

    public static bool IsRequired(PropertyInfo property) => property.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    /// <summary>Creates JSON with every property. Recursive models end after a few levels.</summary>
    public static string Full(Type type) => Object(type, levels: 3);

    /// <summary>Creates JSON with only the required properties. Nullable properties are null.</summary>
    public static string Minimal(Type type) => Object(type, levels: 0);

    /// <summary>Creates JSON for the type of a parameter of a generated method.</summary>
    public static string Sample(Type type) => Value(type, levels: 1);

    private static string Object(Type type, int levels) => "{" + string.Join(',',
        from property in Properties(type)
        where levels > 0 || IsRequired(property)
        let value = levels == 0 && IsNullable(property) ? "null" : Value(property.PropertyType, levels - 1)
        select $"{System.Text.Json.JsonSerializer.Serialize(JsonName(property))}:{value}") + "}";

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static string Value(Type type, int levels)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(underlying, levels);
        }

        if (Samples.TryGetValue(type, out var sample))
        {
            return sample;
        }

        if (!type.IsGenericType)
        {
            return type.IsValueType ? "\"a value that is new\"" : Object(type, Math.Max(levels, 0));
        }

        // Recursive models in a list end, too.
        var arguments = type.GetGenericArguments();
        return type.GetGenericTypeDefinition() switch
        {
            var optional when optional == typeof(Optional<>) => Value(arguments[0], levels),
            var list when list == typeof(IReadOnlyList<>) => levels < 0 ? "[]" : $"[{Value(arguments[0], levels)},{Value(arguments[0], levels - 1)}]",
            _ => levels < 0 ? "{}" : $$"""{"a key":{{Value(arguments[1], levels)}},"":{{Value(arguments[1], levels - 1)}}}""",
        };
    }
}
