using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>The JSON, or the text of a parameter, that a type represents.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="AllowsNull">Whether the value can be null.</param>
/// <param name="Item">The shape of the items of a list or a dictionary.</param>
/// <param name="Model">The name of a generated type.</param>
internal sealed record WireShape(WireKind Kind, bool AllowsNull = false, WireShape? Item = null, string? Model = null)
{
    private const string Codecs = "global::Alpharun.Serialization.";

    // Maps the names of codecs and types to shapes.
    private static readonly Dictionary<string, WireShape> Known = new(StringComparer.Ordinal)
    {
        [Codecs + "StringJson"] = new(WireKind.Text),
        ["string"] = new(WireKind.Text),
        [Codecs + "BooleanJson"] = new(WireKind.Boolean),
        ["bool"] = new(WireKind.Boolean),
        [Codecs + "Int32Json"] = new(WireKind.Int32),
        ["int"] = new(WireKind.Int32),
        [Codecs + "Int64Json"] = new(WireKind.Int64),
        ["long"] = new(WireKind.Int64),
        [Codecs + "SingleJson"] = new(WireKind.Number),
        ["float"] = new(WireKind.Number),
        [Codecs + "DoubleJson"] = new(WireKind.Number),
        ["double"] = new(WireKind.Number),
        [Codecs + "DecimalJson"] = new(WireKind.Number),
        ["decimal"] = new(WireKind.Number),
        [Codecs + "FieldValueJson"] = new(WireKind.Scalar),
        [Codecs + "NullableFieldValueJson"] = new(WireKind.Scalar, AllowsNull: true),
        ["global::Alpharun.FieldValue"] = new(WireKind.Scalar),
        [Codecs + "RawJsonCodec"] = new(WireKind.Any),
        ["global::Alpharun.RawJson"] = new(WireKind.Any),
        ["global::Alpharun.Http.BinaryBody"] = new(WireKind.Binary),
        ["global::Alpharun.Http.EmptyBody"] = new(WireKind.Nothing),
    };

    /// <summary>Gets the shape of a codec, or of a type that is sent as text.</summary>
    public static WireShape Of(TypeExpression expression)
    {
        var shape = expression.Name switch
        {
            Codecs + "NullableJson" or Codecs + "NullableStructJson" => Of(expression.Arguments[1]) with { AllowsNull = true },
            Codecs + "OptionalJson" or Codecs + "NonNullJson" or "global::Alpharun.Http.JsonBody" => Of(expression.Arguments[1]),
            Codecs + "ListJson" => new WireShape(WireKind.List, Item: Of(expression.Arguments[1])),
            Codecs + "DictionaryJson" => new WireShape(WireKind.Dictionary, Item: Of(expression.Arguments[1])),
            "global::System.Collections.Generic.IReadOnlyList" => new WireShape(WireKind.List, Item: Of(expression.Arguments[0])),
            var name when Known.TryGetValue(name, out var known) => known,
            var name => new WireShape(WireKind.Model, Model: name.EndsWith(".Codec", StringComparison.Ordinal) ? name[..^".Codec".Length] : name),
        };
        return expression.IsNullable ? shape with { AllowsNull = true } : shape;
    }

    /// <summary>Gets the shape that the client reads for a member.</summary>
    public static WireShape ReadOf(ClientMember member) => Of(member.Codec);

    /// <summary>Gets the shape that is written for a member, and that the API accepts. An optional member is omitted instead of being null.</summary>
    public static WireShape WrittenOf(ClientMember member) => Written(Of(member.Codec), member.IsRequired || member.Type.IsOptional);

    /// <summary>Gets the shape that is written for a parameter.</summary>
    public static WireShape WrittenOf(ClientParameter parameter) => Written(Of(parameter.Codec ?? parameter.Type), parameter.IsRequired);

    /// <summary>Returns the shape in words.</summary>
    public override string ToString() => (Kind, Item, Model) switch
    {
        (WireKind.Model, _, { } model) => model,
        (WireKind.List, { } item, _) => $"list of {item}",
        (WireKind.Dictionary, { } item, _) => $"dictionary of {item}",
        (WireKind.Scalar, _, _) => "text, number or boolean",
        _ => $"{Kind}",
    } + (AllowsNull ? " or null" : string.Empty);

    private static WireShape Written(WireShape shape, bool mayBeNull) => mayBeNull ? shape : shape with { AllowsNull = false };
}
