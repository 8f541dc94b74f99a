namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>The C# type of a schema, and the codec that reads and writes it.</summary>
/// <param name="Name">The name of the type in the generated code.</param>
/// <param name="Codec">The type of the codec.</param>
/// <param name="IsStruct">Whether the type is a value type.</param>
internal sealed record CSharpType(string Name, string Codec, bool IsStruct)
{
    private const string Codecs = "global::Alpharun.Serialization.";
    private const string Collections = "global::System.Collections.Generic.";

    /// <summary>The C# types of scalars by OpenAPI type and format. The entries without a format are for all other formats.</summary>
    private static readonly Dictionary<(string Type, string? Format), CSharpType> Scalars = new()
    {
        [("string", null)] = new("string", Codecs + "StringJson", IsStruct: false),
        [("boolean", null)] = new("bool", Codecs + "BooleanJson", IsStruct: true),
        [("integer", null)] = new("long", Codecs + "Int64Json", IsStruct: true),
        [("integer", "int32")] = new("int", Codecs + "Int32Json", IsStruct: true),
        [("number", null)] = new("double", Codecs + "DoubleJson", IsStruct: true),
        [("number", "float")] = new("float", Codecs + "SingleJson", IsStruct: true),
        [("number", "decimal")] = new("decimal", Codecs + "DecimalJson", IsStruct: true),
    };

    /// <summary>The type for a text, a number, a boolean or null.</summary>
    public static CSharpType FieldValue { get; } = new("global::Alpharun.FieldValue", Codecs + "FieldValueJson", IsStruct: true);

    /// <summary>The type for any JSON value. It keeps the JSON text unchanged.</summary>
    public static CSharpType RawJson { get; } = new("global::Alpharun.RawJson", Codecs + "RawJsonCodec", IsStruct: false);

    /// <summary>Returns the type of a scalar; <c>null</c> if the OpenAPI type is not a scalar.</summary>
    public static CSharpType? Scalar(string type, string? format) =>
        Scalars.TryGetValue((type, format), out var known) || Scalars.TryGetValue((type, null), out known) ? known : null;

    /// <summary>Returns the type of a generated class or enum.</summary>
    public static CSharpType Generated(string name, bool isEnum) => new(name, name + ".Codec", isEnum);

    /// <summary>Returns the type of a list.</summary>
    public static CSharpType ListOf(CSharpType item) =>
        new($"{Collections}IReadOnlyList<{item.Name}>", $"{Codecs}ListJson<{item.Name}, {item.Codec}>", IsStruct: false);

    /// <summary>Returns the type of a dictionary with text keys.</summary>
    public static CSharpType DictionaryOf(CSharpType value) =>
        new($"{Collections}IReadOnlyDictionary<string, {value.Name}>", $"{Codecs}DictionaryJson<{value.Name}, {value.Codec}>", IsStruct: false);

    /// <summary>Returns the type that also allows JSON null. A <c>FieldValue</c> can already hold null, so only its codec changes.</summary>
    public CSharpType OrNull() => this == FieldValue ? this with { Codec = Codecs + "NullableFieldValueJson" } : OrNothing();

    /// <summary>Returns the nullable C# type, also for a <c>FieldValue</c>.</summary>
    public CSharpType OrNothing() =>
        new($"{Name}?", $"{Codecs}{(IsStruct ? "NullableStructJson" : "NullableJson")}<{Name}, {Codec}>", IsStruct);

    /// <summary>Returns the type that distinguishes an absent property from null.</summary>
    public CSharpType OrAbsent() =>
        new($"global::Alpharun.Optional<{Name}>", $"{Codecs}OptionalJson<{Name}, {Codec}>", IsStruct: true);
}
