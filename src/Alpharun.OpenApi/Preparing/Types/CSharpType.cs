namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>How a schema is written in C#: the type, and the codec that reads and writes it.</summary>
/// <param name="Name">The type as the generated code writes it.</param>
/// <param name="Codec">The codec's type.</param>
/// <param name="IsStruct">Whether the type is a value type, whose nullable form is another type.</param>
internal sealed record CSharpType(string Name, string Codec, bool IsStruct)
{
    private const string Codecs = "global::Alpharun.Serialization.";
    private const string Collections = "global::System.Collections.Generic.";

    /// <summary>The types of scalars by OpenAPI's type and format; the first line of a type is for all other formats.</summary>
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

    /// <summary>A text, number, boolean or nothing.</summary>
    public static CSharpType FieldValue { get; } = new("global::Alpharun.FieldValue", Codecs + "FieldValueJson", IsStruct: true);

    /// <summary>Any JSON, kept as it came.</summary>
    public static CSharpType RawJson { get; } = new("global::Alpharun.RawJson", Codecs + "RawJsonCodec", IsStruct: false);

    /// <summary>The type of a scalar, or <c>null</c> for what is no scalar.</summary>
    public static CSharpType? Scalar(string type, string? format) =>
        Scalars.TryGetValue((type, format), out var known) || Scalars.TryGetValue((type, null), out known) ? known : null;

    /// <summary>A generated class or enum.</summary>
    public static CSharpType Generated(string name, bool isEnum) => new(name, name + ".Codec", isEnum);

    /// <summary>A list of a type.</summary>
    public static CSharpType ListOf(CSharpType item) =>
        new($"{Collections}IReadOnlyList<{item.Name}>", $"{Codecs}ListJson<{item.Name}, {item.Codec}>", IsStruct: false);

    /// <summary>A dictionary from text to a type.</summary>
    public static CSharpType DictionaryOf(CSharpType value) =>
        new($"{Collections}IReadOnlyDictionary<string, {value.Name}>", $"{Codecs}DictionaryJson<{value.Name}, {value.Codec}>", IsStruct: false);

    /// <summary>The type with room for nothing. A <c>FieldValue</c> has it by itself.</summary>
    public CSharpType OrNull() => this == FieldValue ? this with { Codec = Codecs + "NullableFieldValueJson" } : OrNothing();

    /// <summary>The type with room for nothing, which is C#'s <c>null</c> whatever the type.</summary>
    public CSharpType OrNothing() =>
        new($"{Name}?", $"{Codecs}{(IsStruct ? "NullableStructJson" : "NullableJson")}<{Name}, {Codec}>", IsStruct);

    /// <summary>The type with room for saying nothing, which is not the same as saying null.</summary>
    public CSharpType OrAbsent() =>
        new($"global::Alpharun.Optional<{Name}>", $"{Codecs}OptionalJson<{Name}, {Codec}>", IsStruct: true);
}
