using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Merges the documents on published pages into one document. The pages are specified one by one, by a folder, or by an
/// <c>llms.txt</c> index with links to pages on its own server. Equal pages give equal bytes, independent of their order.
/// </summary>
public sealed class Puller(SourceSettings settings)
{
    /// <summary>Fetches the pages and merges their documents.</summary>
    /// <exception cref="DocumentException">A page cannot be read, no page contains a document, or two documents contradict each other.</exception>
    /// <exception cref="UnreachableSourceException">A server did not respond.</exception>
    public async Task<PulledDocument> PullAsync(IReadOnlyList<string> sources, CancellationToken cancellationToken = default)
    {
        var pages = new PageCollector(settings);
        foreach (var source in sources)
        {
            await pages.AddAsync(source, cancellationToken).ConfigureAwait(false);
        }

        var loader = new DocumentLoader(settings);
        var documents = new List<LoadedDocument>();
        foreach (var (source, text) in pages.WithDocument)
        {
            documents.Add(await loader.LoadAsync(source, text, cancellationToken).ConfigureAwait(false));
        }

        return new PulledDocument(
            documents switch
            {
                [] => throw new DocumentException($"{string.Join(", ", sources)}: none of the pages contains an OpenAPI document."),
                [var only] => only.Text,
                _ => YamlOutput.ToText(DocumentMerge.Merge(documents)),
            },
            pages.Note);
    }
}
