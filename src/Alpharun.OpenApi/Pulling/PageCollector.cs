using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>Fetches pages and keeps those with a document; counts those without one, where pages were not named one by one.</summary>
internal sealed class PageCollector(SourceSettings settings)
{
    private static readonly EnumerationOptions WholeFolder = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    private readonly Dictionary<string, (DocumentSource Source, string Text)> _withDocument = new(StringComparer.Ordinal);
    private int _looked;
    private int _without;
    private int _elsewhere;

    /// <summary>The pages with a document, each once.</summary>
    public IEnumerable<(DocumentSource Source, string Text)> WithDocument => _withDocument.Values;

    /// <summary>What was passed over.</summary>
    public string? Note => _looked + _elsewhere == 0 ? null : FormattableString.Invariant(
        $"pages looked at: {_looked}; without a document, so passed over: {_without}; links to elsewhere, not followed: {_elsewhere}.");

    /// <summary>Adds a page, the pages of a folder, or those that an index links to.</summary>
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
