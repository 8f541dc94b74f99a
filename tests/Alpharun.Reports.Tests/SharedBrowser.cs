namespace Alpharun.Reports.Tests;

/// <summary>The browser that all tests share, and the page that opens one report after another.</summary>
[SetUpFixture]
public sealed class SharedBrowser
{
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static IPage? _page;

    /// <summary>The browser.</summary>
    public static IBrowser Browser => _browser!;

    /// <summary>The page.</summary>
    public static IPage Page => _page!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        // On a busy machine a page can take long to load.
        SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(Chromium.LaunchOptions);
        }
        catch (PlaywrightException exception)
        {
            throw new InvalidOperationException("Chromium or Chrome could not be started. Install it (Debian: apt-get install chromium).", exception);
        }

        _page = await _browser.NewPageAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
