using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Adds the C# type of a parameter, and the code that converts it to text.</summary>
internal static class ParameterMapping
{
    private static readonly Dictionary<string, string> Separators = new(StringComparer.Ordinal)
    {
        ["form"] = ",",
        ["spaceDelimited"] = " ",
        ["pipeDelimited"] = "|",
    };

    /// <summary>Adds the type and the code to a parameter.</summary>
    /// <exception cref="DocumentException">The generator does not support the parameter.</exception>
    public static void Apply(MapNode parameter, TypeMapper mapper)
    {
        var location = parameter.Text("in");
        var style = parameter.Text("style") ?? (location == "query" ? "form" : "simple");
        if (location is not ("path" or "query" or "header"))
        {
            throw SchemaFacts.NotCovered(parameter, $"a parameter in '{location}'");
        }

        if (parameter.Map("schema") is not { } schema)
        {
            throw SchemaFacts.NotCovered(parameter, "a parameter without a schema");
        }

        if (location == "query" ? !Separators.ContainsKey(style) : style != "simple")
        {
            throw SchemaFacts.NotCovered(parameter, $"the style '{style}'");
        }

        var isRequired = parameter.IsTrue("required") || location == "path";
        var type = TypeOf(schema, mapper);
        var extension = CSharpExtension.Of(parameter);
        var name = extension.Text("name")!;

        // No parameter name ends with an underscore.
        var given = isRequired ? name : name.TrimStart('@') + "_";
        extension.Set("wireLiteral", CSharpText.Literal(parameter.Text("name")!));
        extension.Set("type", isRequired ? type.Name : $"{type.Name}?");
        extension.Set("required", isRequired);
        extension.Set("needsNullCheck", isRequired && !type.IsStruct && location != "path");
        extension.Set("given", given);
        extension.Set("text", TextOf(parameter, given, mapper));
        extension.Set("list", IsList(schema));

        // With the style form, parameters are exploded by default: the name is repeated. Otherwise one text contains all items.
        var isExploded = location == "query" && (parameter.TryGet<Node>("explode", out _) ? parameter.IsTrue("explode") : style == "form");
        extension.Set("separator", isExploded ? string.Empty : Separators.GetValueOrDefault(style, ","));
    }

    /// <summary>Returns the C# code for the text of a parameter, or for the texts of the items of a list.</summary>
    /// <exception cref="DocumentException">The generator does not support the parameter.</exception>
    public static string TextOf(MapNode parameter, string variable, TypeMapper mapper)
    {
        var schema = parameter.Map("schema")!;
        if (!IsList(schema))
        {
            return ScalarText(schema, variable, mapper);
        }

        if (parameter.Text("in") == "path")
        {
            throw SchemaFacts.NotCovered(parameter, "a list in a path");
        }

        var item = ScalarText(schema.Map("items")!, "item_", mapper);
        return item == "item_" ? variable : $"global::System.Linq.Enumerable.Select({variable}, static item_ => {item})";
    }

    private static bool IsList(MapNode schema) => schema.Text("type") is null or "array" && schema.Map("items") is not null;

    // A URL or header cannot represent null, so the items of a list are not nullable.
    private static CSharpType TypeOf(MapNode schema, TypeMapper mapper) =>
        IsList(schema) ? CSharpType.ListOf(mapper.MapNonNull(schema.Map("items")!)) : mapper.MapNonNull(schema);

    private static string ScalarText(MapNode schema, string variable, TypeMapper mapper)
    {
        if (SchemaFacts.Target(schema) is not null)
        {
            return mapper.MapNonNull(schema).IsStruct ? $"{variable}.Value" : throw SchemaFacts.NotCovered(schema, "a parameter that is an object");
        }

        if (SchemaFacts.IsUnion(schema))
        {
            return $"{variable}.ToString()";
        }

        return schema.Text("type") switch
        {
            "string" => variable,
            "boolean" or "integer" or "number" => $"global::Alpharun.Http.ParameterText.Of({variable})",
            var other => throw SchemaFacts.NotCovered(schema, $"a parameter of the type '{other ?? "any"}'"),
        };
    }
}
