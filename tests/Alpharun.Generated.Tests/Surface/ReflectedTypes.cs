using System.CodeDom.Compiler;
using System.Reflection;

namespace Alpharun.Generated.Tests.Surface;

/// <summary>Converts compiled types to the names in the generated code.</summary>
internal static class ReflectedTypes
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(byte)] = "byte",
    };

    public static string Of(PropertyInfo property) => Text(new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter) => Text(new NullabilityInfoContext().Create(parameter));

    /// <summary>Returns the type of the value of a task, or <see cref="NoContent"/> for a task without a value.</summary>
    public static string OfResult(MethodInfo method) =>
        new NullabilityInfoContext().Create(method.ReturnParameter).GenericTypeArguments is [var result] ? Text(result) : "global::Alpharun.NoContent";

    private static string Text(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var mark = type != info.Type || (!type.IsValueType && info.ReadState == NullabilityState.Nullable) ? "?" : string.Empty;
        if (type.IsArray)
        {
            return $"{Text(info.ElementType!)}[]{mark}";
        }

        var arguments = type.IsGenericType ? $"<{string.Join(", ", info.GenericTypeArguments.Select(Text))}>" : string.Empty;
        return Name(type) + arguments + mark;
    }

    private static string Name(Type type) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsDefined(typeof(GeneratedCodeAttribute)) ? type.Name
        : $"global::{type.Namespace}.{type.Name.Split('`')[0]}";
}
