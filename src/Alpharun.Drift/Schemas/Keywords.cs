using System.Collections.Frozen;

namespace Alpharun.Drift.Schemas;

/// <summary>Classifies the keywords of schemas.</summary>
internal static class Keywords
{
    /// <summary>The keywords that do not restrict the valid values.</summary>
    private static readonly FrozenSet<string> Annotations = FrozenSet.Create(
        StringComparer.Ordinal,
        "title", "description", "default", "example", "examples", "externalDocs", "xml", "deprecated", "readOnly", "writeOnly", "$comment", "$schema", "$id", "$anchor", "$defs");

    /// <summary>The keywords that are compared by a facet.</summary>
    private static readonly FrozenSet<string> Compared = FrozenSet.Create(
        StringComparer.Ordinal,
        "type", "format", "nullable", "enum", "x-extensible-enum", "const", "default", "pattern", "maxLength", "minLength", "maxItems", "minItems",
        "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "minContains", "maxContains", "readOnly", "writeOnly", "deprecated",
        "x-sunset", "x-stability-level", "discriminator", "required", "properties", "items", "allOf", "anyOf", "oneOf", "not", "additionalProperties",
        "prefixItems", "if", "then", "else", "contains", "dependentRequired", "dependentSchemas", "patternProperties", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema", "contentMediaType", "contentEncoding", "$defs", "$ref");

    /// <summary>Determines whether a keyword does not restrict the valid values.</summary>
    public static bool IsAnnotation(string keyword) => Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Determines whether a keyword is compared by a facet.</summary>
    public static bool IsCompared(string keyword) => Compared.Contains(keyword);
}
