using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Removes the extensions of the published document. Preparing writes <c>x-csharp</c> for the templates, and NSwag reads
/// extensions of its own (<c>x-originalName</c>, <c>x-enumNames</c>, <c>x-enumDescriptions</c>…): a published document must not
/// set any of them. It runs after references are replaced, because a reference can lead into an extension.
/// </summary>
public sealed class RemoveExtensions : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => Remove(preparation.Document, keysAreNames: false);

    private static void Remove(Node node, bool keysAreNames)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map.ToList())
                {
                    if (!keysAreNames && key.StartsWith("x-", StringComparison.Ordinal))
                    {
                        map.Remove(key);
                    }
                    else if (keysAreNames || !IsData(key))
                    {
                        Remove(value, !keysAreNames && HoldsNames(key));
                    }
                }

                break;
            case ListNode list:
                foreach (var item in list)
                {
                    Remove(item, keysAreNames: false);
                }

                break;
        }
    }

    // Below these keys, a key is a name that the document's author chose, and can begin with x-.
    private static bool HoldsNames(string key) => key is
        "schemas" or "securitySchemes" or "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions"
        or "headers" or "content" or "encoding" or "variables" or "mapping" or "scopes";

    private static bool IsData(string key) => key is "example" or "examples" or "default" or "enum" or "const";
}
