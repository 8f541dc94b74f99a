using System.Text;
using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// A schema as a text that schemas share which allow the same values: without annotations, in one order. References below
/// the first are compared by name, so that a shape is no larger than what is written.
/// </summary>
internal static class SchemaShape
{
    // Lists whose order says nothing.
    private static readonly string[] Sets = ["required", "enum", "type", "allOf", "anyOf", "oneOf"];

    /// <summary>The shape.</summary>
    public static string Of(Schema schema)
    {
        var text = new StringBuilder();
        if (schema.Boolean is { } boolean)
        {
            return boolean ? "true" : "false";
        }

        foreach (var keyword in schema.Keywords.Where(keyword => !Keywords.IsAnnotation(keyword)).Order(StringComparer.Ordinal))
        {
            text.Append(keyword).Append(':');
            Write(text, schema.Get(keyword)!, keyword);
            text.Append(';');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Node node, string keyword)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Canonical());
                break;
            case ListNode list:
                var items = list.Select(item => Text(item, string.Empty));
                text.Append('[').AppendJoin(',', Sets.Contains(keyword) ? items.Order(StringComparer.Ordinal) : items).Append(']');
                break;
            case MapNode map when map.Text("$ref") is { } reference:
                text.Append("->").Append(reference);
                break;
            case MapNode map:
                // Below `properties` a key is a name and no keyword, whatever it looks like.
                var isNames = keyword is "properties" or "patternProperties" or "dependentSchemas" or "mapping";
                text.Append('{');
                foreach (var (key, value) in map.Where(entry => isNames || !Keywords.IsAnnotation(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    text.Append(key).Append(':');
                    Write(text, value, isNames ? string.Empty : key);
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }

    private static string Text(Node node, string keyword)
    {
        var text = new StringBuilder();
        Write(text, node, keyword);
        return text.ToString();
    }
}
