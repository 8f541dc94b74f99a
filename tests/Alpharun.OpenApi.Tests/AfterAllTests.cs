using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests;

[SetUpFixture]
public sealed class AfterAllTests
{
    [OneTimeTearDown]
    public Task StopServer() => SharedWireMock.StopAsync();
}
