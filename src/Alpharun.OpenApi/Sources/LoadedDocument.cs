using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>An OpenAPI document that was fetched and read.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Text">Its text; for a published page, the document on it alone.</param>
/// <param name="Root">
/// Its tree. Locations are those of the file or page. What external references lead to is below the key
/// <see cref="ExternalDocuments.Key"/>, and the references lead there, so that every <c>$ref</c> is inside the tree.
/// </param>
/// <param name="BrokenReferences">The references that lead nowhere; empty unless the loader was told to keep them.</param>
public sealed record LoadedDocument(string Name, string Text, MapNode Root, IReadOnlyList<BrokenReference> BrokenReferences);
