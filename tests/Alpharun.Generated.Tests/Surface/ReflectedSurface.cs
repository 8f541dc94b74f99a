using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using Alpharun.Http;
using Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Surface;

/// <summary>The public surface of a compiled client that depends on the document, a line for each member.</summary>
/// <param name="client">The generated client.</param>
/// <param name="models">The namespace of the models.</param>
internal sealed class ReflectedSurface(Type client, string models)
{
    // Members that the templates write for every document.
    private static readonly string[] OfEveryClass = ["AdditionalProperties"];
    private static readonly string[] OfEveryEnum = ["Value", "IsKnown"];

    public IEnumerable<string> Lines() =>
    [
        $"server {client.GetField("DefaultServer")!.GetRawConstantValue()}",
        .. client.Assembly.GetExportedTypes().Where(type => type.Namespace == models && type.IsDefined(typeof(GeneratedCodeAttribute))).SelectMany(Lines),
        .. client.GetInterfaces().Single().GetMethods().Where(method => !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)).Select(Line),
    ];

    private static IEnumerable<string> Lines(Type type)
    {
        var fixedNames = type.IsValueType ? OfEveryEnum : OfEveryClass;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.That(properties.Select(property => property.Name), Is.SupersetOf(fixedNames));
        return properties
            .Where(property => !fixedNames.Contains(property.Name))
            .Select(property => $"{type.Name}.{(type.IsValueType ? Value(property) : Member(property))}")
            .Prepend($"{Obsolete(type)}{(type.IsValueType ? "struct" : "class")} {type.Name}");
    }

    private static string Value(PropertyInfo property) => $"{property.Name} = {property.GetValue(null)}";

    private static string Member(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>() is { } json
        ? $"{property.Name}: {Obsolete(property)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty)}{ReflectedTypes.Of(property)} as {json.PropertyName}"
        : $"{property.Name}: helper {ReflectedTypes.Of(property)}";

    private string Line(MethodInfo method)
    {
        var name = method.Name[..^"Async".Length];
        var parameters = Parameters(method);
        var other = method.DeclaringType!.GetMethod($"{name}WithResponseAsync")!;
        Assert.That(Parameters(other), Is.EqualTo(parameters));
        Assert.That(ReflectedTypes.OfResult(other), Is.EqualTo($"global::Alpharun.ApiResponse<{ReflectedTypes.OfResult(method)}>"));
        Assert.That(parameters, Does.EndWith("global::System.Threading.CancellationToken cancellationToken = default)"));
        var operation = (ApiOperation)client.GetField($"{name}Operation", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        return $"{Obsolete(method)}{ReflectedTypes.OfResult(method)} {name}{parameters} calls {operation.Method} {operation.PathTemplate}";
    }

    private static string Parameters(MethodInfo method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter) => $"{ReflectedTypes.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : string.Empty)}";

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute), inherit: false) ? "obsolete " : string.Empty;
}
