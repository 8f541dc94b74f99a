using System.CodeDom.Compiler;
using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Alpharun.Generated.Tests.Models;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Finds different values of two models. A comparison of their JSON could miss some.</summary>
internal static class Difference
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>Returns the path of the first difference, or <c>null</c> if the models are equal.</summary>
    public static string? Between(object? left, object? right, string path = "$") => (left, right) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => path,
        (IList leftList, IList rightList) => leftList.Count == rightList.Count
            ? First(Enumerable.Range(0, leftList.Count), index => Between(leftList[index], rightList[index], $"{path}[{index}]"))
            : path,
        (IDictionary leftEntries, IDictionary rightEntries) => leftEntries.Count == rightEntries.Count
            ? First(leftEntries.Keys.Cast<string>(), name => Between(leftEntries[name], rightEntries[name], $"{path}['{name}']"))
            : path,
        _ when left.GetType() != right.GetType() => path,
        _ when left.GetType().GetCustomAttribute<GeneratedCodeAttribute>() is not null && left.GetType().IsClass => First(
            PropertiesOf(left.GetType()),
            property => Between(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}")),
        _ when IsOptional(left.GetType()) => First(["IsSet", "Value"], name => Between(Get(left, name), Get(right, name), $"{path}.{name}")),
        _ => left.Equals(right) ? null : path,
    };

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static object? Get(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);

    private static PropertyInfo[] PropertiesOf(Type model) => Properties.GetOrAdd(model, type =>
        [.. GeneratedModels.Properties(type), GeneratedModels.AdditionalProperties(type)]);

    private static string? First<T>(IEnumerable<T> parts, Func<T, string?> difference) => parts.Select(difference).FirstOrDefault(found => found is not null);
}
