using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A loaded OpenAPI document.</summary>
/// <param name="Name">The name of the document in messages.</param>
/// <param name="Text">The text of the document; for a published page, only the document on the page.</param>
/// <param name="Root">
/// The root of the document. Locations refer to the file or page. The targets of external references are below the key
/// <see cref="ExternalDocuments.Key"/>, and the references point to them, so that every <c>$ref</c> is within the tree.
/// </param>
/// <param name="BrokenReferences">The references that cannot be resolved; empty if the document was loaded with <see cref="DocumentLoader.LoadAsync(string, System.Threading.CancellationToken)"/>.</param>
public sealed record LoadedDocument(string Name, string Text, MapNode Root, IReadOnlyList<BrokenReference> BrokenReferences);
