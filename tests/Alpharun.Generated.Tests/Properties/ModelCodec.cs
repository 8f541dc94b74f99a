using System.Reflection;
using Alpharun.Generated.Tests.Models;
using Alpharun.Serialization;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Reads and writes models of one type, like the client.</summary>
public abstract class ModelCodec
{
    /// <summary>The codecs of all models of both documents.</summary>
    public static IReadOnlyList<ModelCodec> All { get; } =
        [.. GeneratedModels.Classes.Select(type => (ModelCodec)Activator.CreateInstance(typeof(Of<,>).MakeGenericType(type, CodecOf(type)))!)];

    /// <summary>The type of the models.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="ModelReadException">The JSON does not match the model.</exception>
    internal abstract object Read(ReadOnlySpan<byte> utf8);

    /// <summary>Writes a model.</summary>
    internal abstract byte[] Write(object model);

    private static Type CodecOf(Type type) => type.GetNestedType("Codec", BindingFlags.NonPublic)!;

    private sealed class Of<T, TCodec> : ModelCodec
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        public override Type Type => typeof(T);

        internal override object Read(ReadOnlySpan<byte> utf8) => JsonText.Read<T, TCodec>(utf8);

        internal override byte[] Write(object model) => JsonText.ToBytes<T, TCodec>((T)model);
    }
}
