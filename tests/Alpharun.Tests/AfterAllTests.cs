using Alpharun.Testing;

namespace Alpharun.Tests;

[SetUpFixture]
public class AfterAllTests
{
    [OneTimeTearDown]
    public Task StopServer() => SharedWireMock.StopAsync();
}
