using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>Gets the value that a schema specifies as an example.</summary>
internal static class GivenValue
{
    /// <summary>Returns the first value of <c>example</c>, <c>examples</c>, <c>default</c>, <c>enum</c> and <c>const</c>; <c>null</c> if there is none.</summary>
    public static Node? Of(MapNode schema)
    {
        var value = Value(schema, "example") ?? FirstOf(schema.List("examples")) ?? Default(schema) ?? FirstOf(schema.List("enum")) ?? Value(schema, "const");

        // Unquoted YAML can be a number although the type of the schema is string.
        return value is ScalarNode { Kind: not (ScalarKind.Text or ScalarKind.Null) } scalar && schema.Text("type") == "string"
            ? ScalarNode.FromText(scalar.Text, scalar.Location)
            : value;
    }

    private static Node? Value(MapNode schema, string key) => schema.TryGet<Node>(key, out var value) ? value : null;

    // A default of null means that there is no value by default, so it is not an example.
    private static Node? Default(MapNode schema) => Value(schema, "default") is var value && !IsNull(value) ? value : null;

    private static Node? FirstOf(ListNode? values) => values?.OrderBy(IsNull).FirstOrDefault();

    private static bool IsNull(Node? node) => node is ScalarNode { Kind: ScalarKind.Null };
}
