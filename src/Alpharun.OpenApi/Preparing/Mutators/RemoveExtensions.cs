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

    // Goes into examples and default values as well: a response, too, can have the key "default".
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
                    else
                    {
                        Remove(value, !keysAreNames && DocumentKeys.HoldNames(key));
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
}
