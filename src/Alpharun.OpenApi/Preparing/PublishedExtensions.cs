using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// Removes the extensions of the published document. Preparing writes <c>x-csharp</c> for the templates, and NSwag reads
/// extensions of its own (<c>x-originalName</c>, <c>x-enumNames</c>, <c>x-enumDescriptions</c>…): a published document must not
/// set any of them.
/// </summary>
internal static class PublishedExtensions
{
    /// <summary>Removes them.</summary>
    public static void Remove(MapNode document)
    {
        foreach (var part in Walking.DocumentWalk.Parts(document))
        {
            switch (part.Kind)
            {
                case PartKind.Document:
                    // References may lead into other extensions of the document.
                    part.Map?.Remove(CSharpExtension.Key);
                    RemoveKeys(part.Map?.Map("paths"));
                    break;
                case PartKind.Operation:
                    RemoveKeys(part.Map);
                    RemoveKeys(part.Map?.Map("responses"));
                    break;
                default:
                    RemoveKeys(part.Map);
                    break;
            }
        }
    }

    private static void RemoveKeys(MapNode? map)
    {
        foreach (var key in map?.Keys.Where(key => key.StartsWith("x-", StringComparison.Ordinal)).ToList() ?? [])
        {
            map!.Remove(key);
        }
    }
}
