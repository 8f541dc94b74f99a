using Alpharun.Cli.Mock;

namespace Alpharun.Cli.Tests;

/// <summary>The mock server that the tests share, with the examples of the published document.</summary>
[SetUpFixture]
internal sealed class MockServers
{
    /// <summary>An id for which the server returns the example.</summary>
    public const string Id = "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10";

    /// <summary>An id for which the server returns 404.</summary>
    public const string UnknownId = "00000000-0000-0000-0000-000000000000";

    private static MockServer? s_server;

    public static string Address => s_server!.BaseAddress.ToString();

    [OneTimeSetUp]
    public async Task Start() => s_server = await MockServer.StartAsync(PublishedDocument.Examples(), port: 0, CancellationToken.None);

    [OneTimeTearDown]
    public async Task Stop() => await s_server!.DisposeAsync();
}
