using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Makes one document of published pages: of those named, of all in a folder, or of all that an <c>llms.txt</c> index links
/// to on its own server. The same pages give the same bytes, in whatever order they come.
/// </summary>
public sealed class Puller(SourceSettings settings)
{
    /// <summary>Fetches the pages, and merges the documents on them.</summary>
    /// <exception cref="DocumentException">A page cannot be read, none has a document, or two do not agree.</exception>
    /// <exception cref="UnreachableSourceException">A server did not answer.</exception>
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
                [] => throw new DocumentException($"{string.Join(", ", sources)}: no page there holds an OpenAPI document."),
                [var only] => only.Text,
                _ => YamlOutput.ToText(DocumentMerge.Merge(documents)),
            },
            pages.Note);
    }
}
