using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Loads OpenAPI documents in YAML or JSON, or from a published page. The loader ensures that the OpenAPI version is supported and
/// that every <c>$ref</c> can be resolved.
/// </summary>
public sealed class DocumentLoader(SourceSettings settings)
{
    /// <summary>Loads a document.</summary>
    /// <param name="source">A file, an <c>https</c> URL, <c>git:REVISION:PATH</c>, or <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="DocumentException">The document does not exist, is invalid or is not supported.</exception>
    /// <exception cref="UnreachableSourceException">A server did not respond.</exception>
    public async Task<LoadedDocument> LoadAsync(string source, CancellationToken cancellationToken = default)
    {
        var document = await LoadWithBrokenReferencesAsync(source, cancellationToken).ConfigureAwait(false);
        return Strict(document);
    }

    /// <summary>Loads a document and lists its broken references instead of rejecting them.</summary>
    /// <inheritdoc cref="LoadAsync(string, System.Threading.CancellationToken)"/>
    public async Task<LoadedDocument> LoadWithBrokenReferencesAsync(string source, CancellationToken cancellationToken = default)
    {
        var from = DocumentSource.Parse(source, settings);
        var text = await from.ReadTextAsync(cancellationToken).ConfigureAwait(false);
        return await ReadAsync(from, text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a document from a text that has already been read.</summary>
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
