using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>Fetches pages and keeps those with a document. Pages of a folder or an index that have no document are counted.</summary>
internal sealed class PageCollector(SourceSettings settings)
{
    private static readonly EnumerationOptions WholeFolder = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    private readonly Dictionary<string, (DocumentSource Source, string Text)> _withDocument = new(StringComparer.Ordinal);
    private int _looked;
    private int _without;
    private int _elsewhere;

    /// <summary>The distinct pages with a document.</summary>
    public IEnumerable<(DocumentSource Source, string Text)> WithDocument => _withDocument.Values;

    /// <summary>A message about skipped pages and links; <c>null</c> if there is nothing to report.</summary>
    public string? Note => _looked + _elsewhere == 0 ? null : FormattableString.Invariant(
        $"pages read: {_looked}; skipped without a document: {_without}; other links, not followed: {_elsewhere}.");

    /// <summary>Adds a page, the pages in a folder, or the linked pages of an index.</summary>
    public async Task AddAsync(string text, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(settings.Folder, text);
        if (text.Length > 0 && Directory.Exists(folder))
        {
            foreach (var page in PagesOf(text, folder))
            {
                await LookAsync(DocumentSource.Parse(page, settings), cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        var source = DocumentSource.Parse(text, settings);
        if (PageIndex.IsIndex(source))
        {
            await FollowAsync(source, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            _withDocument.TryAdd(source.Name, (source, await source.ReadTextAsync(cancellationToken).ConfigureAwait(false)));
        }
    }

    private static List<string> PagesOf(string name, string folder)
    {
        var pages = Directory.EnumerateFiles(folder, "*", WholeFolder)
            .Where(file => Path.GetExtension(file) is ".md" or ".mdx" or ".markdown")
            .Select(file => Path.Combine(name, Path.GetRelativePath(folder, file)).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return pages.Count > 0 ? pages : throw new DocumentException($"{name}: there is no Markdown page in this folder.");
    }

    private async Task FollowAsync(DocumentSource index, CancellationToken cancellationToken)
    {
        var (links, elsewhere) = PageIndex.Links(index, await index.ReadTextAsync(cancellationToken).ConfigureAwait(false));
        _elsewhere += elsewhere;
        foreach (var link in links)
        {
            await LookAsync(link, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(DocumentSource page, CancellationToken cancellationToken)
    {
        var text = await page.ReadTextAsync(cancellationToken).ConfigureAwait(false);
        _looked++;
        if (DocumentText.HoldsDocument(text))
        {
            _withDocument.TryAdd(page.Name, (page, text));
        }
        else
        {
            _without++;
        }
    }
}
