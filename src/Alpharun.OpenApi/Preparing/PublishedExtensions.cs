using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The extensions of the published document. Preparing writes <c>x-csharp</c> for the templates, and NSwag reads
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
            // Other extensions of the document itself may hold what references lead to.
            Remove(part.Map, key => part.Kind == PartKind.Document ? key == CSharpExtension.Key : IsExtension(key));
            Remove(part.Map?.Map("paths"), IsExtension);
            Remove(part.Map?.Map("responses"), key => part.Kind == PartKind.Operation && IsExtension(key));
        }
    }

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);

    private static void Remove(MapNode? map, Func<string, bool> isRemoved)
    {
        foreach (var key in map?.Keys.Where(isRemoved).ToList() ?? [])
        {
            map!.Remove(key);
        }
    }
}
