using System.Text;
using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// Converts a schema to a text that is equal for schemas with the same valid values. The text has a fixed order and no annotations. Nested
/// references are represented by their names, so the text is not longer than the schema in the document.
/// </summary>
internal static class SchemaShape
{
    // Lists in which the order has no meaning.
    private static readonly string[] Sets = ["required", "enum", "type", "allOf", "anyOf", "oneOf"];

    /// <summary>Gets the shape of a schema.</summary>
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
                // Under `properties`, a key is a name, even if it looks like a keyword.
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
