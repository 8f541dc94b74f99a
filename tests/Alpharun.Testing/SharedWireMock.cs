namespace Alpharun.Testing;

/// <summary>
/// One server for all tests of a test process, started when the first of them asks for it. Tests that share it run one
/// after another, and each begins with <see cref="WireMockServer.ResetAsync"/>.
/// </summary>
public static class SharedWireMock
{
    // A start that failed is kept too: every test then fails at once, for the same reason.
    private static readonly Lazy<Task<WireMockServer>> Server = new(() => WireMockServer.StartAsync());

    /// <summary>Gets the server, and starts it the first time.</summary>
    /// <exception cref="InvalidOperationException">Java or WireMock is missing; the message says what to install.</exception>
    public static Task<WireMockServer> GetAsync() => Server.Value;

    /// <summary>Ends the server, if it was ever started. For the tear-down that comes after all tests.</summary>
    public static async Task StopAsync()
    {
        if (!Server.IsValueCreated)
        {
            return;
        }

        // A start that failed has failed the tests already.
        await ((Task)Server.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Server.Value.IsCompletedSuccessfully)
        {
            await (await Server.Value).DisposeAsync();
        }
    }
}
