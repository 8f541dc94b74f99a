namespace Alpharun.Reports.Tests;

/// <summary>One browser for all tests, and one page, in which one report after another is opened.</summary>
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
        // On a machine that is busy a page may take its time.
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
