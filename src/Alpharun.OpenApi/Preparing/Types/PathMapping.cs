using System.Text;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Converts a path of the document to C# code.</summary>
internal static class PathMapping
{
    /// <summary>Returns C# code for the path, without its leading slash. The code escapes each parameter as one segment.</summary>
    /// <exception cref="DocumentException">The operation does not describe a parameter of the path.</exception>
    public static string Expression(DocumentOperation operation, IReadOnlyList<MapNode> parameters, TypeMapper mapper)
    {
        var terms = new List<string>();
        foreach (var part in Parts(operation.Path.TrimStart('/')))
        {
            if (part is not ['{', .. var name, '}'])
            {
                terms.Add(Literal(part));
                continue;
            }

            var parameter = parameters.FirstOrDefault(candidate => candidate.Text("in") == "path" && candidate.Text("name") == name)
                ?? throw new DocumentException(operation.Node.Location, $"{operation.Node.Origin}: the path has a parameter '{name}' that the operation does not describe.");
            var extension = parameter.Map(CSharpExtension.Key)!;
            var argument = extension.Text("name")!;
            terms.Add($"global::Alpharun.Http.PathParameter.ToSegment({ParameterMapping.TextOf(parameter, argument, mapper)}, nameof({argument}))");
        }

        return terms.Count == 0 ? "string.Empty" : string.Join(" + ", terms);
    }

    /// <summary>Escapes a part of a path for a C# string literal: quotes, backslashes and control characters as in URLs.</summary>
    public static string Literal(string text) => CSharpText.Literal(string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '"' or '\\' || Rune.IsControl(rune) ? Uri.EscapeDataString(rune.ToString()) : rune.ToString())));

    private static IEnumerable<string> Parts(string path)
    {
        var start = 0;
        while (start < path.Length)
        {
            var open = path.IndexOf('{', start);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return path[start..];
                yield break;
            }

            if (open > start)
            {
                yield return path[start..open];
            }

            yield return path[open..(close + 1)];
            start = close + 1;
        }
    }
}
