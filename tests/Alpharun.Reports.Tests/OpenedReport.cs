using System.Collections.Concurrent;

namespace Alpharun.Reports.Tests;

/// <summary>A report file that is open in the browser, with the problems that occurred since it was opened.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alpharun-report-");
    private readonly ConcurrentQueue<string> _problems = new();

    private OpenedReport(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The changes that are shown.</summary>
    public ILocator Changes => Page.GetByRole(AriaRole.Article);

    /// <summary>The operations that are shown.</summary>
    public ILocator Operations => Page.GetByRole(AriaRole.Heading, new() { Level = 2 });

    /// <summary>The search field.</summary>
    public ILocator Words => Page.GetByRole(AriaRole.Searchbox);

    /// <summary>The status that a screen reader announces.</summary>
    public ILocator Announced => Page.GetByRole(AriaRole.Status);

    /// <summary>Console messages, script exceptions, and requests for anything except the page.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Writes the report to a file, and opens the file.</summary>
    public static async Task<OpenedReport> OpenAsync(DriftReport report, int width = 1280, ColorScheme scheme = ColorScheme.Light, IPage? page = null)
    {
        var opened = new OpenedReport(page ?? SharedBrowser.Page);
        await opened.Page.SetViewportSizeAsync(width, 740);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await opened.LoadAsync(HtmlReport.Render(report));
        return opened;
    }

    /// <summary>Gets the checkbox that shows or hides a level.</summary>
    public ILocator Level(string level) => Page.GetByRole(AriaRole.Checkbox, new() { Name = level });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        await Page.UnrouteAllAsync();
        _folder.Delete(recursive: true);
    }

    private async Task LoadAsync(string html)
    {
        var file = Path.Combine(_folder.FullName, "report.html");
        await File.WriteAllTextAsync(file, html);
        var address = new Uri(file).AbsoluteUri;
        Page.Console += OnConsole;
        Page.PageError += OnPageError;
        await Page.RouteAsync(url => url != address, route =>
        {
            _problems.Enqueue($"requested {route.Request.Url}");
            return route.AbortAsync();
        });
        await Page.GotoAsync(address);
    }

    private void OnConsole(object? sender, IConsoleMessage message) => _problems.Enqueue($"{message.Type}: {message.Text}");

    private void OnPageError(object? sender, string error) => _problems.Enqueue(error);
}
