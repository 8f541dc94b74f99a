namespace Alpharun.Reports.Tests;

/// <summary>The Chromium that this machine has.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What to start: the first that is on the PATH, or else Chrome where it installs itself.</summary>
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
