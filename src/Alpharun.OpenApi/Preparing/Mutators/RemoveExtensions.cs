using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Removes the extensions of the published document. The mutators write <c>x-csharp</c> for the templates, and NSwag reads its
/// own extensions (<c>x-originalName</c>, <c>x-enumNames</c>, <c>x-enumDescriptions</c>…), so a published document must not set
/// them. This mutator runs after references are replaced, because the target of a reference can be inside an extension.
/// </summary>
public sealed class RemoveExtensions : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => Remove(preparation.Document, keysAreNames: false);

    // Examples and default values are not skipped, because the key "default" can also be that of a response.
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
