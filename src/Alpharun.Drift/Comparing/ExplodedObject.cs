using Alpharun.Drift.Differences;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>
/// Splits exploded object parameters into parameters. A call with an exploded object (<c>?page=1&amp;size=9</c>) is the same as a call with
/// one parameter for each property. If one document has the object and the other has the parameters, the object is split.
/// </summary>
internal static class ExplodedObject
{
    /// <summary>Returns the parameters of both sides. An object is split if the other side has parameters instead of the object.</summary>
    public static (IReadOnlyList<Parameter> Base, IReadOnlyList<Parameter> Revision) Align(
        DocumentView was, IReadOnlyList<Parameter> before, DocumentView now, IReadOnlyList<Parameter> after) =>
        (TakeApart(was, before, after), TakeApart(now, after, before));

    private static IReadOnlyList<Parameter> TakeApart(DocumentView document, IReadOnlyList<Parameter> parameters, IReadOnlyList<Parameter> others)
    {
        var keys = others.Select(parameter => parameter.Key).ToHashSet();
        List<Parameter> apart = [];
        foreach (var parameter in parameters)
        {
            var parts = keys.Contains(parameter.Key) || !parameter.IsExploded ? [] : Parts(document, parameter);
            if (parts.Exists(part => keys.Contains(part.Key)))
            {
                apart.AddRange(parts);
            }
            else
            {
                apart.Add(parameter);
            }
        }

        return [.. apart.DistinctBy(parameter => parameter.Key)];
    }

    private static List<Parameter> Parts(DocumentView document, Parameter parameter)
    {
        if (parameter.Node.At("schema") is not { } node)
        {
            return [];
        }

        var schema = Schema.Read(document, node);
        var required = schema.Texts("required");
        return [.. schema.Map("properties").Select(property => Part(parameter, property.Key, property.Value, required.Contains(property.Key)))];
    }

    private static Parameter Part(Parameter parameter, string name, Schema schema, bool isRequired)
    {
        var node = new MapNode(schema.Node.Location);
        node.Set("name", name);
        node.Set("in", parameter.In);
        node.Set("required", isRequired && parameter.IsRequired);
        node["schema"] = schema.Node;
        return new Parameter(node, name, parameter.In, parameter.IsPathLevel) { Source = schema.Node };
    }
}
