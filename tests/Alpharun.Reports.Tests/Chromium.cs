namespace Alpharun.Reports.Tests;

/// <summary>Finds the Chromium or Chrome that is installed on this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The launch options: the first browser on the <c>PATH</c>; otherwise Chrome in its default folder.</summary>
    public static BrowserTypeLaunchOptions LaunchOptions
    {
        get
        {
            var program = OnPath();
            return new BrowserTypeLaunchOptions
            {
                ExecutablePath = program,
                Channel = program is null ? "chrome" : null,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            };
        }
    }

    private static string? OnPath()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
