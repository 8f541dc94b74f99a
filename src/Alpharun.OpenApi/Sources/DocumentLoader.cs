using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Fetches and reads OpenAPI documents, YAML or JSON or on a published page, and holds what every command relies on: the
/// version is one that is understood, and every <c>$ref</c> leads somewhere.
/// </summary>
public sealed class DocumentLoader(SourceSettings settings)
{
    /// <summary>Loads a document.</summary>
    /// <param name="source">A file, an <c>https</c> URL, <c>git:REVISION:PATH</c>, or <c>-</c>.</param>
    /// <param name="cancellationToken">Cancels the fetching.</param>
    /// <exception cref="DocumentException">There is no such document, or it is not one that can be used.</exception>
    /// <exception cref="UnreachableSourceException">A server did not answer.</exception>
    public async Task<LoadedDocument> LoadAsync(string source, CancellationToken cancellationToken = default)
    {
        var document = await LoadWithBrokenReferencesAsync(source, cancellationToken).ConfigureAwait(false);
        return Strict(document);
    }

    /// <summary>Loads a document, and says which of its references are broken instead of refusing them.</summary>
    /// <inheritdoc cref="LoadAsync(string, System.Threading.CancellationToken)"/>
    public async Task<LoadedDocument> LoadWithBrokenReferencesAsync(string source, CancellationToken cancellationToken = default)
    {
        var from = DocumentSource.Parse(source, settings);
        var text = await from.ReadTextAsync(cancellationToken).ConfigureAwait(false);
        return await ReadAsync(from, text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes a document of a text that was fetched already.</summary>
    internal async Task<LoadedDocument> LoadAsync(DocumentSource source, string text, CancellationToken cancellationToken) =>
        Strict(await ReadAsync(source, text, cancellationToken).ConfigureAwait(false));

    private async Task<LoadedDocument> ReadAsync(DocumentSource source, string text, CancellationToken cancellationToken)
    {
        var (document, root) = DocumentText.Read(text, source.Name);
        SpecificationVersion.Check(root);
        var parts = await new ExternalDocuments(root, source, settings).FollowAsync(cancellationToken).ConfigureAwait(false);
        DocumentShape.Check(root, parts);
        var broken =
            from part in parts
            let problem = References.Problem(root, part.Node)
            where problem is not null
            select new BrokenReference(part.Reference!.Location, part.Pointer, problem);
        return new LoadedDocument(source.Name, document, root, [.. broken]);
    }

    private static LoadedDocument Strict(LoadedDocument document) =>
        document.BrokenReferences is [var first, ..] ? throw new DocumentException(first.Location, first.Problem) : document;
}
