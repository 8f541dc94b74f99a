namespace Alpharun.OpenApi.Preparing;

/// <summary>Classifies the keys of a document.</summary>
internal static class DocumentKeys
{
    /// <summary>Whether the keys below a key are names that the document's author chose. Such a name can begin with <c>x-</c>.</summary>
    public static bool HoldNames(string key) => key is
        "schemas" or "securitySchemes" or "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions"
        or "headers" or "content" or "encoding" or "variables" or "mapping" or "scopes";
}
