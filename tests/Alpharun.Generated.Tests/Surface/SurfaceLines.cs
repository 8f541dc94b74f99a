using Alpharun.Drift.Client.Surface;

namespace Alpharun.Generated.Tests.Surface;

/// <summary>The lines of <see cref="ReflectedSurface"/> for the surface that is built from a document.</summary>
internal static class SurfaceLines
{
    public static IEnumerable<string> Of(ClientSurface surface) =>
    [
        $"server {surface.DefaultServer}",
        .. surface.Types.Values.SelectMany(Lines),
        .. surface.Methods.Values.Select(Line),
    ];

    private static IEnumerable<string> Lines(ClientType type) =>
    [
        $"{Obsolete(type.IsDeprecated)}{(type.IsEnum ? "struct" : "class")} {type.Name}",
        .. type.Values.Select(value => $"{type.Name}.{value.Name} = {value.Text}"),
        .. type.Members.Select(member => $"{type.Name}.{member.Name}: {Obsolete(member.IsDeprecated)}{(member.IsRequired ? "required " : string.Empty)}{member.Type} as {member.JsonName}"),
        .. from member in type.Members where member.Helper is not null select $"{type.Name}.{member.Helper!.Name}: helper {member.Helper.Type}",
    ];

    private static string Line(ClientMethod method)
    {
        var parameters = method.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.IsRequired ? string.Empty : " = default")}")
            .Append("global::System.Threading.CancellationToken cancellationToken = default");
        return $"{Obsolete(method.IsDeprecated)}{method.Result} {method.Name}({string.Join(", ", parameters)}) calls {method.Verb} {method.Path}";
    }

    private static string Obsolete(bool isDeprecated) => isDeprecated ? "obsolete " : string.Empty;
}
