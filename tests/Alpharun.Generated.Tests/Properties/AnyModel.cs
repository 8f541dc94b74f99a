using System.Collections;
using System.Reflection;
using System.Text;
using Alpharun.Generated.Tests.Models;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>A random model, with its codec.</summary>
public sealed record AnyModel(ModelCodec Codec, object Model)
{
    private const int Levels = 3;

    private static readonly Dictionary<Type, Gen<object?>> Scalars = new Dictionary<Type, Gen<object?>>
    {
        [typeof(string)] = Boxed(AnyJson.Text),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(int)] = Boxed(Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue - 1), Gen.Elements(0, 1, -1, int.MinValue, int.MaxValue))),
        [typeof(long)] = Boxed(Gen.OneOf(Gen.Choose(-10_000, 10_000).Select(value => (long)value), Gen.Elements(long.MinValue, long.MaxValue, 1L << 53))),
        [typeof(float)] = Boxed(Gen.OneOf(Bits(32).Select(bits => BitConverter.Int32BitsToSingle((int)bits)).Where(float.IsFinite), Gen.Elements(0f, -0f, 0.1f, float.Epsilon, float.MaxValue))),
        [typeof(double)] = Boxed(Gen.OneOf(Bits(64).Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite), Gen.Elements(0d, -0d, 0.1d, 1.5d, double.Epsilon, double.MaxValue))),
        [typeof(decimal)] = Boxed(Gen.OneOf(
            from low in Bits(32) from middle in Bits(32) from high in Bits(32) from scale in Gen.Choose(0, 28) from sign in Gen.Elements(true, false)
            select new decimal((int)low, (int)middle, (int)high, sign, (byte)scale),
            Gen.Elements(0m, 1.10m, -5m, decimal.MaxValue, decimal.MinValue))),
        [typeof(FieldValue)] = Boxed(Gen.Frequency(
            (3, AnyJson.Text.Select(text => (FieldValue)text)),
            (3, AnyJson.Number.Select(FieldValue.FromJson)),
            (1, Gen.Elements<FieldValue>(true, false)),
            (1, AnyJson.Structure.Select(FieldValue.FromJson)))),
        [typeof(RawJson)] = Boxed(AnyJson.Value.Where(json => json != "null").Select(RawJson.Parse)),
    };

    private static readonly Dictionary<(Type Type, int Levels), Gen<object?>> Objects = [];

    /// <summary>Generates models of every type.</summary>
    public static Gen<AnyModel> Any { get; } = Gen.OneOf(ModelCodec.All.Select(OfType));

    /// <summary>Generates models of one type.</summary>
    public static Gen<AnyModel> OfType(ModelCodec codec) => Object(codec.Type, Levels).Select(model => new AnyModel(codec, model!));

    /// <summary>Writes the model as JSON, like the client.</summary>
    public byte[] Json() => Codec.Write(Model);

    /// <inheritdoc/>
    public override string ToString() => $"{Codec.Type}: {Encoding.UTF8.GetString(Json())}";

    private static Gen<object?> Object(Type type, int levels)
    {
        if (Objects.TryGetValue((type, levels), out var made))
        {
            return made;
        }

        var unknown = Gen.Frequency(
            (3, Gen.Constant(new Dictionary<string, RawJson>())),
            (1, AnyJson.Name.Zip(AnyJson.Value.Select(json => new RawJson(json))).NonEmptyListOf().Resize(3).Select(entries => entries.DistinctBy(entry => entry.Item1).ToDictionary())));
        var properties = GeneratedModels.Properties(type).ToArray();
        return Objects[(type, levels)] = Gen.CollectToArray(properties, property => Property(property, levels))
            .Zip(unknown, (values, rest) => (object?)Make(type, properties, values, rest));
    }

    // An optional property has the same value if it is null and if it is absent. A null is therefore not set.
    private static Gen<object?> Property(PropertyInfo property, int levels)
    {
        var isRequired = GeneratedModels.IsRequired(property);
        if (levels <= 0 && !isRequired)
        {
            return Gen.Constant<object?>(null);
        }

        var value = Value(new NullabilityInfoContext().Create(property), levels - 1);
        return isRequired ? value : Gen.Frequency((levels, value), (4 - levels, Gen.Constant<object?>(null)));
    }

    private static Gen<object?> Value(NullabilityInfo of, int levels)
    {
        // NullabilityInfo reports Optional<T> as nullable if T is nullable.
        var mayBeNull = of.ReadState == NullabilityState.Nullable && !(of.Type.IsGenericType && of.Type.GetGenericTypeDefinition() == typeof(Optional<>));
        return !mayBeNull ? Present(of, levels)
            : levels < 0 ? Gen.Constant<object?>(null)
            : Gen.Frequency((4, Present(of, levels)), (1, Gen.Constant<object?>(null)));
    }

    private static Gen<object?> Present(NullabilityInfo of, int levels)
    {
        var type = Nullable.GetUnderlyingType(of.Type) ?? of.Type;
        if (Scalars.TryGetValue(type, out var scalar))
        {
            return scalar;
        }

        if (!type.IsGenericType)
        {
            return type.IsValueType ? Enum(type) : Object(type, Math.Max(levels, 0));
        }

        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Optional<>))
        {
            return Value(of.GenericTypeArguments[0], levels).Select(value => (object?)Activator.CreateInstance(type, [value]));
        }

        // Recursive models in a list end.
        var item = levels < 0 ? Gen.Constant<object?>(null) : Value(of.GenericTypeArguments[^1], levels);
        var items = (levels < 0 ? Gen.Constant(0) : Gen.Choose(0, 3)).SelectMany(count => item.ListOf(count));
        return definition == typeof(IReadOnlyList<>)
            ? items.Select(values => (object?)List(type, values))
            : items.SelectMany(values => AnyJson.Name.ListOf(values.Count).Select(names => (object?)Dictionary(type, names.Zip(values))));
    }

    private static Gen<object?> Enum(Type type)
    {
        var listed = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).ToArray();
        return Gen.OneOf(Gen.Elements(listed), AnyJson.Text.Select(text => Activator.CreateInstance(type, text)));
    }

    private static object Make(Type type, PropertyInfo[] properties, object?[] values, Dictionary<string, RawJson> unknown)
    {
        var model = Activator.CreateInstance(type)!;
        for (var index = 0; index < properties.Length; index++)
        {
            // A property that is not set keeps its default, because an optional value type cannot be null.
            if (values[index] is { } value)
            {
                properties[index].SetValue(model, value);
            }
        }

        GeneratedModels.AdditionalProperties(type).SetValue(model, unknown);
        return model;
    }

    private static object List(Type type, List<object?> items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!;
        items.ForEach(item => list.Add(item));
        return list;
    }

    private static object Dictionary(Type type, IEnumerable<(string Name, object? Value)> entries)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!;
        foreach (var (name, value) in entries)
        {
            dictionary[name] = value;
        }

        return dictionary;
    }

    private static Gen<long> Bits(int count) =>
        from low in Gen.Choose(0, 0xFFFF)
        from middle in Gen.Choose(0, 0xFFFF)
        from high in Gen.Choose(0, 0xFFFF)
        from highest in Gen.Choose(0, 0xFFFF)
        select (((long)highest << 48) | ((long)high << 32) | ((long)middle << 16) | (uint)low) & (count == 64 ? -1L : (1L << count) - 1);

    private static Gen<object?> Boxed<T>(Gen<T> values) => values.Select(value => (object?)value);
}
